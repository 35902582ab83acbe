import type { FilledKind } from '#shared/goods/stock/documents/document-kind'
import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import { formatQuantity } from '#shared/kernel/money/quantity'
import { dateAndTime } from '../../../app/times'
import { usePages } from '../../../ipc/use-pages'
import { messageFor } from '../../../ipc/words/messages'
import { ListPanel } from '../../../ui/list/list-panel'
import { Money } from '../../../ui/money'
import styles from './papers.module.css'

interface PaperListProps {
  readonly kind: FilledKind
  readonly onOpen: (id: string) => void
}

/** Papers of a kind, newest first. */
export function PaperList({ kind, onOpen }: PaperListProps) {
  const { pages, refused, more, refresh } = usePages(
    'stock.documents',
    { kind, state: null },
    {
      input: (asked, after: { readonly at: number; readonly id: string } | null) => ({ ...asked, after }),
      next: ({ documents, hasMore }) => {
        const last = documents.at(-1)
        return hasMore && last !== undefined ? { at: last.openedAt, id: last.id } : null
      },
    },
  )
  return (
    <div className={styles.list}>
      <ListPanel
        items={pages?.flatMap((page) => page.documents) ?? null}
        what="os documentos"
        error={refused === null ? null : messageFor(refused)}
        onRetry={() => void refresh()}
        label="Documentos"
        getKey={({ id }) => id}
        rowHeight={64}
        onChoose={({ id }) => onOpen(id)}
        onNearEnd={more}
        emptyText="Nada por aqui ainda. Comece pelo botão acima."
        renderItem={(document) => <PaperRow document={document} />}
      />
    </div>
  )
}

function PaperRow({ document }: { readonly document: DocumentView }) {
  const { state, number, openedAt, openedBy, postedAt, postedBy, supplier, invoice, reason, scope } = document
  const { reversal, lines, pieces, cost } = document
  return (
    <span className={styles.row}>
      <span className={styles.cell}>
        <strong>{state === 'draft' ? 'Rascunho' : `Nº ${number ?? ''}`}</strong>
        <span className={styles.quiet}>
          {dateAndTime(postedAt ?? openedAt)} · {postedBy ?? openedBy}
        </span>
      </span>
      <span className={styles.cell}>
        <span>{[supplier, invoice, reason, scope].filter(Boolean).join(' · ')}</span>
        {reversal !== null && <span className={styles.undone}>Estornado pelo nº {reversal.number}</span>}
      </span>
      <span className={styles.cell} data-end>
        <span>
          {lines} {lines === 1 ? 'item' : 'itens'} · {formatQuantity(pieces)}
        </span>
        {cost !== null && <Money value={cost} />}
      </span>
    </span>
  )
}
