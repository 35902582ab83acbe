import { Button } from '@mantine/core'
import type { ParameterValue, Scope } from '#shared/kernel/parameter'
import { fail, ok } from '#shared/kernel/result'
import type { ParameterList, ParameterView } from '#shared/store/settings/parameter-list'
import { parameterOf } from '#shared/store/settings/parameters'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { useReadForm } from '../../ui/fields/use-read-form'
import { callWithApproval } from '../access/approval/approval'
import { scopeWords } from './origin-words'
import { ParameterField } from './parameter-field'
import type { TakeParameters } from './use-parameters'

/** Null while what was typed is no value. */
type Typed = Readonly<Record<'value', ParameterValue | null>>

interface ParameterWindowProps {
  readonly view: ParameterView
  readonly scope: Scope
  readonly terminal: ParameterList['terminals'][number]
  readonly take: TakeParameters
  readonly onClose: () => void
}

/** Sets one parameter at one scope, or lets it inherit again. */
export function ParameterWindow({ view, scope, terminal, take, onClose }: ParameterWindowProps) {
  const parameter = parameterOf(view.key)
  const said = view.scopes.find((one) => one.scope === scope)
  const { form, change, problem, submit } = useReadForm<Typed, ParameterValue>(
    ({ value }) =>
      value !== null && parameter.schema.safeParse(value).success
        ? ok(value)
        : fail({ value: parameter.expects }),
    { value: said?.state === 'set' ? said.value : view.value },
  )
  const { busy, refusal, run } = useCommand()
  const where = scopeWords(scope, terminal)

  function save(next: ParameterValue | null) {
    const asked = { key: view.key, scope, terminalId: terminal.id, value: next }
    void run(
      () => callWithApproval('settings.set-parameter', asked, `Alterar ${parameter.name} em ${where}`),
      async (list) => {
        await take(list)
        notice.success(`${parameter.name} salvo. Já está valendo.`)
        onClose()
      },
    )
  }

  return (
    <FormDialog
      title={parameter.name}
      reason={where}
      onClose={onClose}
      onSubmit={() => submit(save)}
      submitLabel="Salvar"
      busy={busy}
      refusal={problem ?? refusal}
      besides={
        said !== undefined &&
        said.state !== 'inherited' && (
          <Button variant="subtle" onClick={() => save(null)}>
            Voltar ao herdado
          </Button>
        )
      }
    >
      <ParameterField
        parameter={parameter}
        value={form.values.value}
        onChange={(value) => change({ value })}
      />
    </FormDialog>
  )
}
