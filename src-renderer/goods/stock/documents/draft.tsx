import { Button } from '@mantine/core'
import { useState } from 'react'
import { documentKinds } from '#shared/goods/stock/documents/document-kind'
import type { DocumentLine, DocumentView } from '#shared/goods/stock/documents/document-view'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { SearchWindow } from '../../catalog/search-window'
import { DifferencesWindow } from '../counting/differences-window'
import { LineWindow } from './line-window'
import { PaperLines } from './paper-lines'
import { PaperScanField } from './paper-scan-field'
import { PaperTotals } from './paper-totals'
import { PaperWords } from './paper-words'
import type { Paper } from './use-paper'
import styles from './papers.module.css'

interface DraftProps {
  readonly paper: Paper
  readonly document: DocumentView
  /** It was posted, or thrown away. */
  readonly onClosed: () => void
}

type Open = { readonly search: string } | { readonly line: DocumentLine } | 'discard' | 'differences' | null

/** A paper being filled: scanned, searched and typed; on disk with every step. */
export function Draft({ paper, document, onClosed }: DraftProps) {
  const [open, setOpen] = useState<Open>(null)
  const { busy, refusal, refuse, run } = useCommand()
  const { id, kind } = document
  const close = (): void => setOpen(null)
  const scan = (code: string): void => {
    refuse(null)
    void paper.scan(code, (search) => setOpen({ search }))
  }
  const post = (uncounted: 'leave' | 'zero' = 'leave'): void =>
    void run(
      () => call('stock.post', { id, uncounted }),
      ({ number }) => {
        notice.success(`${documentKinds[kind].name} nº ${number ?? ''}: lançado no estoque.`)
        onClosed()
      },
    )
  return (
    <div className={styles.paper}>
      <div className={styles.main}>
        <PaperScanField onCode={scan} onSearch={(search) => setOpen({ search })} />
        <PaperLines paper={paper} kind={kind} onChoose={(line) => setOpen({ line })} />
      </div>
      <aside className={styles.side}>
        <PaperWords paper={paper} document={document} />
        <PaperTotals document={document} />
        <ErrorText lines={2}>{open === 'differences' ? null : refusal}</ErrorText>
        <Button size="lg" loading={busy} onClick={() => (kind === 'count' ? setOpen('differences') : post())}>
          {kind === 'count' ? 'Ver diferenças' : 'Lançar no estoque'}
        </Button>
        <Button variant="default" onClick={() => setOpen('discard')}>
          Descartar
        </Button>
      </aside>
      {open !== null && typeof open === 'object' && 'search' in open && (
        <SearchWindow
          initialText={open.search}
          purpose="no documento"
          onScan={scan}
          onChoose={({ id: productId }, quantity) => {
            close()
            void paper.touched(call('stock.add-product', { id, productId, quantity })).then((added) => {
              if (!added.ok) notice.error(messageFor(added.error))
            })
          }}
          onClose={close}
        />
      )}
      {open !== null && typeof open === 'object' && 'line' in open && (
        <LineWindow paper={paper} documentId={id} kind={kind} line={open.line} onClose={close} />
      )}
      {open === 'differences' && (
        <DifferencesWindow id={id} busy={busy} refusal={refusal} onPost={post} onClose={close} />
      )}
      <ConfirmDialog
        opened={open === 'discard'}
        title="Descartar este documento?"
        confirmLabel="Descartar"
        danger
        busy={busy}
        onConfirm={() =>
          void run(
            () => call('stock.discard', { id }),
            () => onClosed(),
          )
        }
        onClose={close}
      >
        <p>Nada do que foi lido nele entra no estoque.</p>
      </ConfirmDialog>
    </div>
  )
}
