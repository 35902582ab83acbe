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
import { useCommand } from '../ipc/words/use-command'
import { callWithApproval } from '../store/access/approval/approval'
import { FormDialog } from '../ui/dialog/form-dialog'
import { notice } from '../ui/dialog/notice'
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
  const { refusal, busy, refuse, run } = useCommand()
  const conflicts = keyConflicts(keys)
  const refused = Object.keys(conflicts).length > 0

  function save() {
    if (refused) return refuse('Há teclas repetidas. Dê a cada função uma tecla só dela.')
    void run(
      () => callWithApproval('settings.save-keys', keys, 'Configurar teclas'),
      (saved) => {
        patchApp({ keys: saved })
        notice.success('Teclas salvas.')
        onClose()
      },
    )
  }

  function choose(action: KeyAction, key: FunctionKey) {
    refuse(null)
    setKeys({ ...keys, [action]: key })
  }

  return (
    <FormDialog
      title="Teclas"
      reason="Vale para todos os operadores deste caixa."
      size="lg"
      onClose={onClose}
      onSubmit={save}
      submitLabel="Salvar"
      besides={
        <Button variant="subtle" onClick={() => setKeys(defaultKeyMap)}>
          Restaurar padrão
        </Button>
      }
      busy={busy}
      refusal={refusal}
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
    </FormDialog>
  )
}
