import { Button } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { ErrorText } from '../fields/error-text'
import { useBusy } from '../use-busy'
import { Busy } from './busy'
import { Dialog } from './dialog'
import styles from './export-window.module.css'

/** Where the file lies and how many it holds; or why it could not be written. */
export type Exported =
  | { readonly ok: true; readonly file: string; readonly entries: number }
  | { readonly ok: false; readonly why: string }

interface ExportWindowProps {
  readonly title: string
  readonly onExport: () => Promise<Exported>
  readonly onClose: () => void
  /** What the file is, where it is no CSV of records. */
  readonly reason?: string
  /** What is asked before it is written. */
  readonly children?: ReactNode
  /** The way out while it is being written. */
  readonly onStop?: () => void
}

const recordsAsCsv = 'Os registros dos filtros escolhidos, em um arquivo CSV que abre em planilhas.'

/** Writes what the filters find into a file for a spreadsheet, and says where it is. */
export function ExportWindow(props: ExportWindowProps) {
  const { title, onExport, onClose, reason = recordsAsCsv, children, onStop } = props
  const [reply, setReply] = useState<Exported | null>(null)
  const { busy, once } = useBusy()
  const write = () => once(async () => setReply(await onExport()))

  const done = reply?.ok === true ? reply : null
  return (
    <Dialog
      opened
      title={title}
      reason={reason}
      onClose={onClose}
      footer={
        done === null ? (
          <>
            <Button variant="default" onClick={onClose}>
              Voltar
            </Button>
            <Button data-autofocus loading={busy} onClick={() => void write()}>
              Exportar
            </Button>
          </>
        ) : (
          <FocusedClose onClose={onClose} />
        )
      }
    >
      {done === null ? (
        <>
          {children}
          <Busy active={busy} what="a gravação do arquivo" {...(onStop && { onCancel: onStop })} />
        </>
      ) : (
        <div role="status">
          <p className={styles.done}>
            {done.entries === 1 ? '1 registro exportado para:' : `${done.entries} registros exportados para:`}
          </p>
          <p className={styles.file}>{done.file}</p>
        </div>
      )}
      {reply?.ok === false && <ErrorText lines={2}>{reply.why}</ErrorText>}
    </Dialog>
  )
}

/** Takes the focus the button before it had, so that Enter closes. */
function FocusedClose({ onClose }: { readonly onClose: () => void }) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  useEffect(() => button?.focus(), [button])
  return (
    <Button ref={setButton} onClick={onClose}>
      Fechar
    </Button>
  )
}
