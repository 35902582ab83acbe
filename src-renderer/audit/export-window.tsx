import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { AuditFilter } from '../../src-shared/audit/audit-entry'
import { call, type Reply } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { Busy } from '../ui/busy'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import styles from './export-window.module.css'

interface ExportWindowProps {
  readonly filter: AuditFilter
  readonly onClose: () => void
}

/** Writes what the filters find into a file for a spreadsheet, and says where it is. */
export function ExportWindow({ filter, onClose }: ExportWindowProps) {
  const [reply, setReply] = useState<Reply<'audit.export'> | null>(null)
  const [busy, setBusy] = useState(false)

  async function write() {
    if (busy) return
    setBusy(true)
    setReply(await call('audit.export', filter))
    setBusy(false)
  }

  const done = reply?.ok === true ? reply.value : null
  return (
    <Dialog
      opened
      title="Exportar auditoria"
      reason="Os registros dos filtros escolhidos, em um arquivo CSV que abre em planilhas."
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
        <Busy active={busy} what="a gravação do arquivo" />
      ) : (
        <div role="status">
          <p className={styles.done}>
            {done.entries === 1 ? '1 registro exportado para:' : `${done.entries} registros exportados para:`}
          </p>
          <p className={styles.file}>{done.file}</p>
        </div>
      )}
      {reply?.ok === false && <ErrorText lines={2}>{messageFor(reply.error)}</ErrorText>}
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
