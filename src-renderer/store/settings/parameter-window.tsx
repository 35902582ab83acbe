import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ParameterValue, Scope } from '#shared/store/settings/parameter'
import type { ParameterList, ParameterView } from '#shared/store/settings/parameter-view'
import { parameterOf } from '#shared/store/settings/parameters'
import { Dialog } from '../../ui/dialog/dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { scopeWords } from './origin-words'
import { ParameterField } from './parameter-field'
import type { SetParameter } from './use-parameters'

interface ParameterWindowProps {
  readonly view: ParameterView
  readonly scope: Scope
  readonly terminal: ParameterList['terminals'][number]
  readonly set: SetParameter
  readonly onClose: () => void
}

/** Sets one parameter at one scope, or lets it inherit again. */
export function ParameterWindow({ view, scope, terminal, set, onClose }: ParameterWindowProps) {
  const parameter = parameterOf(view.key)
  const said = view.scopes.find((one) => one.scope === scope)
  const [value, setValue] = useState<ParameterValue | null>(said?.state === 'set' ? said.value : view.value)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const where = scopeWords(scope, terminal)

  async function save(next: ParameterValue | null) {
    if (busy) return
    setBusy(true)
    const change = { key: view.key, scope, terminalId: terminal.id, value: next }
    const refused = await set(change, `Alterar ${parameter.name} em ${where}`)
    setBusy(false)
    if (refused !== null) return setError(refused)
    notice.success(`${parameter.name} salvo. Já está valendo.`)
    onClose()
  }

  function submit() {
    if (value === null || !parameter.schema.safeParse(value).success) return setError(parameter.expects)
    void save(value)
  }

  return (
    <Dialog
      opened
      title={parameter.name}
      reason={where}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          {said !== undefined && said.state !== 'inherited' && (
            <Button variant="subtle" onClick={() => void save(null)}>
              Voltar ao herdado
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Salvar
          </Button>
        </>
      }
    >
      <ParameterField
        parameter={parameter}
        value={value}
        onChange={(next) => {
          setError('')
          setValue(next)
        }}
      />
      <ErrorText>{error}</ErrorText>
    </Dialog>
  )
}
