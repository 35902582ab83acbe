import { useState } from 'react'
import type { BulkChoice } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { ReadingProgress } from '../../store/reading/reading-progress'
import { stopReading } from '../../store/reading/stop-reading'
import { useRun } from '../../store/reading/use-run'
import { useStopWhenLeft } from '../../store/reading/use-stop-when-left'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { emptyDraft, readDraft } from './bulk-draft'
import { BulkFields } from './bulk-fields'
import { BulkPreviewView } from './bulk-preview'
import styles from './bulk-edit.module.css'

interface BulkEditWindowProps {
  readonly choice: BulkChoice
  /** Of whom: `3 produtos escolhidos`. */
  readonly whom: string
  readonly onStarted: () => void
  readonly onClose: () => void
}

/** “Alterar em massa” (FEATURES B5): one thing of many products, seen before it is done. */
export function BulkEditWindow({ choice, whom, onStarted, onClose }: BulkEditWindowProps) {
  const [draft, setDraft] = useState(emptyDraft)
  const [id] = useState(() => crypto.randomUUID())
  const command = useCommand()
  const read = readDraft(draft)
  const question = read.ok ? { choice, change: read.value } : null
  const run = useRun(question)
  const { reply, current } = useAnswer('bulk-edit.preview', question && { ...question, run }, {
    asTyped: true,
  })
  const waits = question !== null && !current
  useStopWhenLeft(run, waits)
  const preview = question !== null && current && reply?.ok === true ? reply.value : null
  const refusal = current && reply?.ok === false ? messageFor(reply.error) : command.refusal

  const submit = () => {
    if (question === null || preview === null) return
    if (preview.changed === 0) return command.refuse('Nenhum produto seria alterado.')
    void command.run(() => call('bulk-edit.start', { ...question, id }), onStarted)
  }

  return (
    <FormDialog
      title="Alterar em massa"
      reason={`${whom}. Nada muda antes de “Alterar”, e depois ainda pode ser desfeito.`}
      size="xl"
      submitLabel={preview === null ? 'Alterar' : `Alterar ${preview.changed.toLocaleString('pt-BR')}`}
      busy={command.busy}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <BulkFields
        draft={draft}
        errors={read.ok ? {} : read.error}
        onChange={(next) => {
          command.refuse(null)
          setDraft(next)
        }}
      />
      <div className={styles.room}>
        {waits && <ReadingProgress run={run} onStop={() => stopReading(run)} />}
        {preview !== null && <BulkPreviewView preview={preview} />}
      </div>
    </FormDialog>
  )
}
