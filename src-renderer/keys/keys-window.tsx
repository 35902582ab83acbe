import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import {
  defaultKeyMap,
  functionKeys,
  keyActionNames,
  keyActions,
  type FunctionKey,
  type KeyAction,
  type KeyMap,
} from '#shared/store/settings/key-map'
import { patchApp, useApp } from '../app/use-app'
import { messageFor } from '../ipc/words/messages'
import { callWithApproval } from '../store/access/approval/approval'
import { Dialog } from '../ui/dialog/dialog'
import { notice } from '../ui/dialog/notice'
import { ErrorText } from '../ui/fields/error-text'
import { keyConflicts } from './key-conflicts'
import styles from './keys-window.module.css'

export interface KeysWindowProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** Which F key does what on this till (FEATURES A11). */
export function KeysWindow({ opened, onClose }: KeysWindowProps) {
  const current = useApp((app) => app.keys)
  return opened ? <KeysForm current={current} onClose={onClose} /> : null
}

function KeysForm({ current, onClose }: { current: KeyMap; onClose: () => void }) {
  const [keys, setKeys] = useState(current)
  const [error, setError] = useState('')
  const conflicts = keyConflicts(keys)
  const refused = Object.keys(conflicts).length > 0

  async function save() {
    if (refused) return setError('Há teclas repetidas. Dê a cada função uma tecla só dela.')
    const reply = await callWithApproval('settings.save-keys', keys, 'Configurar teclas')
    if (!reply.ok) return setError(messageFor(reply.error))
    patchApp({ keys: reply.value })
    notice.success('Teclas salvas.')
    onClose()
  }

  function choose(action: KeyAction, key: FunctionKey) {
    setError('')
    setKeys({ ...keys, [action]: key })
  }

  return (
    <Dialog
      opened
      title="Configurar teclas"
      reason="Vale para todos os operadores deste caixa."
      size="lg"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="subtle" onClick={() => setKeys(defaultKeyMap)}>
            Restaurar padrão
          </Button>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit">Salvar</Button>
        </>
      }
    >
      <div className={styles.grid}>
        {keyActionNames.map((action, index) => (
          <NativeSelect
            key={action}
            data-autofocus={index === 0 || undefined}
            label={keyActions[action]}
            data={[...functionKeys]}
            value={keys[action]}
            error={conflicts[action]}
            onChange={(event) => choose(action, event.currentTarget.value as FunctionKey)}
          />
        ))}
      </div>
      <ErrorText>{error}</ErrorText>
    </Dialog>
  )
}
