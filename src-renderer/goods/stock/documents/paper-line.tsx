import { documentKinds, type DocumentKindId } from '#shared/goods/stock/documents/document-kind'
import type { DocumentLine } from '#shared/goods/stock/documents/document-view'
import { formatQuantity, multiply, thousandths } from '#shared/kernel/money/quantity'
import { Money } from '../../../ui/money'
import styles from './papers.module.css'

interface PaperLineProps {
  readonly kind: DocumentKindId
  readonly line: DocumentLine
}

/** A line of a paper: what it is, how many, and what they cost where it says so. */
export function PaperLine({ kind, line }: PaperLineProps) {
  const { description, code, variant, unit, quantity, cost, stock } = line
  return (
    <span className={styles.line}>
      <span className={styles.cell}>
        <strong>{description}</strong>
        <span className={styles.quiet}>{[code, variant].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.cell} data-end>
        <strong>
          {signed(kind, quantity)} {unit}
        </strong>
        {/* Whoever counts is not told what to find. */}
        {kind !== 'count' && (
          <span className={styles.quiet}>estoque {formatQuantity(thousandths(stock))}</span>
        )}
      </span>
      {documentKinds[kind].hasCost && (
        <span className={styles.cell} data-end>
          {cost === null ? (
            <span className={styles.quiet}>sem custo</span>
          ) : (
            <>
              <Money value={multiply(cost, quantity)} />
              <span className={styles.quiet}>
                <Money value={cost} size="sm" /> cada
              </span>
            </>
          )}
        </span>
      )}
    </span>
  )
}

/** What is adjusted says whether it is more or less. */
function signed(kind: DocumentKindId, quantity: DocumentLine['quantity']): string {
  const plus = (kind === 'adjustment' || kind === 'reversal') && quantity > 0 ? '+' : ''
  return plus + formatQuantity(quantity)
}
