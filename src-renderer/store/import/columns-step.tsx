import { Button } from '@mantine/core'
import { useState } from 'react'
import type { FileFormat } from '#shared/store/import/file-format'
import type { ImportPreview, MappedColumns } from '#shared/store/import/import-operations'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { ReadingProgress } from '../reading/reading-progress'
import { stopReading } from '../reading/stop-reading'
import { useRun } from '../reading/use-run'
import { FormatFields } from './format-fields'
import { PreviewTable } from './preview-table'
import type { Checked, SentFile } from './sent-file'
import styles from './import-screen.module.css'

interface ColumnsStepProps {
  readonly file: SentFile
  readonly onBack: () => void
  readonly onChecked: (checked: Checked) => void
}

/** How the file is read, and what each of its columns is: guessed, and changed by hand until it looks right. */
export function ColumnsStep({ file, onBack, onChecked }: ColumnsStepProps) {
  const [format, setFormat] = useState<FileFormat | null>(null)
  const question = { id: file.id, kind: file.kind.id, name: file.name, format }
  const run = useRun(question)
  const { value: preview, reply } = useAnswer('import.look', { ...question, run }, { asTyped: true })
  return (
    <>
      {reply?.ok === false && (
        <div className={styles.unread}>
          <ErrorText lines={2}>{messageFor(reply.error)}</ErrorText>
          {format !== null && (
            <Button variant="default" onClick={() => setFormat(null)}>
              Ler como estava
            </Button>
          )}
          <Button data-autofocus onClick={onBack}>
            Escolher outro arquivo
          </Button>
        </div>
      )}
      {reply === null && <Busy active what="a leitura do arquivo" />}
      {reply?.ok === true && preview !== null && (
        <Columns
          key={JSON.stringify(preview.format)}
          file={file}
          preview={preview}
          onFormat={setFormat}
          onBack={onBack}
          onChecked={onChecked}
        />
      )}
    </>
  )
}

interface ColumnsProps extends ColumnsStepProps {
  readonly preview: ImportPreview
  readonly onFormat: (format: FileFormat) => void
}

function Columns({ file, preview, onFormat, onBack, onChecked }: ColumnsProps) {
  const [columns, setColumns] = useState<MappedColumns>(preview.columns)
  const [checking, setChecking] = useState<string | null>(null)
  const { refusal, run: ask } = useCommand()
  const check = async () => {
    const run = crypto.randomUUID()
    setChecking(run)
    const { format } = preview
    await ask(
      () => call('import.check', { run, id: file.id, kind: file.kind.id, name: file.name, format, columns }),
      onChecked,
    )
    setChecking(null)
  }
  return (
    <div className={styles.columns}>
      <FormatFields preview={preview} onFormat={onFormat} />
      <PreviewTable kind={file.kind} preview={preview} columns={columns} onColumns={setColumns} />
      <div className={styles.foot}>
        <div className={styles.said}>
          <ErrorText>{refusal}</ErrorText>
          {preview.isRemembered && refusal === null && (
            <span className={styles.quiet}>Colunas como na última vez com um arquivo destes.</span>
          )}
        </div>
        {checking !== null && <ReadingProgress run={checking} onStop={() => stopReading(checking)} />}
        <Button variant="default" disabled={checking !== null} onClick={onBack}>
          Outro arquivo
        </Button>
        <Button data-autofocus loading={checking !== null} onClick={() => void check()}>
          Conferir
        </Button>
      </div>
    </div>
  )
}
