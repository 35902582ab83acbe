import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BulkEditView } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { printedMoment } from '#shared/kernel/time/printed-date'
import { tillTimeZone } from '../../app/till-time-zone'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { useCommand } from '../../ipc/words/use-command'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import { BulkLines } from './bulk-preview'
import { bulkStateWords } from './bulk-words'
import { useBulkEdits } from './use-bulk-edits'
import styles from './bulk-edit.module.css'

/** “Alterações em massa”: the latest ones, how far they are, and the way back. */
export function BulkEditsWindow({ onClose }: { readonly onClose: () => void }) {
  const { edits, refresh } = useBulkEdits()
  const command = useCommand()
  const [shown, setShown] = useState<string | null>(null)
  const send = (name: 'bulk-edit.stop' | 'bulk-edit.go-on' | 'bulk-edit.undo', id: string) =>
    void command.run(() => call(name, { id }), refresh)
  return (
    <Dialog
      opened
      title="Alterações em massa"
      reason="As últimas, com o que ficou como estava. Desfazer devolve o que era antes."
      size="xl"
      onClose={onClose}
      footer={
        <Button variant="default" data-autofocus onClick={onClose}>
          Fechar
        </Button>
      }
    >
      {edits?.length === 0 && <EmptyState title="Nenhuma alteração em massa ainda." />}
      <ul aria-label="Alterações" className={styles.edits}>
        {(edits ?? []).map((edit) => (
          <li key={edit.id}>
            <span className={styles.edit}>
              <strong>{edit.what}</strong>
              <span className={styles.quiet}>
                {printedMoment(edit.at, tillTimeZone())} · {edit.operator}
              </span>
              <span role="status">{bulkStateWords(edit)}</span>
            </span>
            <EditButtons
              edit={edit}
              onSend={send}
              onLeft={() => setShown(shown === edit.id ? null : edit.id)}
            />
            {shown === edit.id && <LeftProducts id={edit.id} />}
          </li>
        ))}
      </ul>
      <ErrorText>{command.refusal}</ErrorText>
    </Dialog>
  )
}

interface EditButtonsProps {
  readonly edit: BulkEditView
  readonly onSend: (name: 'bulk-edit.stop' | 'bulk-edit.go-on' | 'bulk-edit.undo', id: string) => void
  readonly onLeft: () => void
}

function EditButtons({ edit: { id, state, refused, kept, changed }, onSend, onLeft }: EditButtonsProps) {
  return (
    <span className={styles.buttons}>
      {refused + kept > 0 && (
        <Button variant="default" onClick={onLeft}>
          Quais ficaram
        </Button>
      )}
      {state === 'running' && (
        <Button variant="default" onClick={() => onSend('bulk-edit.stop', id)}>
          Parar
        </Button>
      )}
      {state === 'stopped' && (
        <Button variant="default" onClick={() => onSend('bulk-edit.go-on', id)}>
          Continuar
        </Button>
      )}
      {(state === 'stopped' || state === 'done') && changed > 0 && (
        <Button variant="default" onClick={() => onSend('bulk-edit.undo', id)}>
          Desfazer
        </Button>
      )}
    </span>
  )
}

function LeftProducts({ id }: { readonly id: string }) {
  const { value } = useAnswer('bulk-edit.left', { id })
  return value === null ? null : <BulkLines label="Ficaram como estavam" lines={value} />
}
