import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ParameterValue, Scope } from '#shared/kernel/parameter'
import type { ParameterList, ParameterView } from '#shared/store/settings/parameter-list'
import { parameterOf } from '#shared/store/settings/parameters'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { callWithApproval } from '../access/approval/approval'
import { scopeWords } from './origin-words'
import { ParameterField } from './parameter-field'
import type { TakeParameters } from './use-parameters'

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
  const [value, setValue] = useState<ParameterValue | null>(said?.state === 'set' ? said.value : view.value)
  const { busy, refusal, refuse, run } = useCommand()
  const where = scopeWords(scope, terminal)

  function save(next: ParameterValue | null) {
    const change = { key: view.key, scope, terminalId: terminal.id, value: next }
    void run(
      () => callWithApproval('settings.set-parameter', change, `Alterar ${parameter.name} em ${where}`),
      async (list) => {
        await take(list)
        notice.success(`${parameter.name} salvo. Já está valendo.`)
        onClose()
      },
    )
  }

  function submit() {
    if (value === null || !parameter.schema.safeParse(value).success) return refuse(parameter.expects)
    save(value)
  }

  return (
    <FormDialog
      title={parameter.name}
      reason={where}
      onClose={onClose}
      onSubmit={submit}
      submitLabel="Salvar"
      busy={busy}
      refusal={refusal}
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
        value={value}
        onChange={(next) => {
          refuse(null)
          setValue(next)
        }}
      />
    </FormDialog>
  )
}
