import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import { formatQuantity } from '#shared/kernel/money/quantity'
import { Money } from '../../../ui/money'
import styles from './papers.module.css'

/** How much a paper holds. */
export function PaperTotals({ document }: { readonly document: DocumentView }) {
  const { lines, pieces, cost } = document
  return (
    <dl className={styles.totals}>
      <dt>Itens</dt>
      <dd>{lines.toLocaleString('pt-BR')}</dd>
      <dt>Quantidade</dt>
      <dd>{formatQuantity(pieces)}</dd>
      {cost !== null && (
        <>
          <dt>Custo total</dt>
          <dd>
            <Money value={cost} size="lg" />
          </dd>
        </>
      )}
    </dl>
  )
}
