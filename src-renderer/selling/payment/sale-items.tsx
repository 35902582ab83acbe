import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { formatAmount } from '#shared/kernel/money/format'
import { formatQuantity } from '#shared/kernel/money/quantity'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { useMeasuredAnew } from '../../ui/list/use-measured-anew'
import { useScale } from '../../ui/use-scale'
import styles from './sale-items.module.css'

/** Pixels in the smallest window. */
const rowHeight = 44

/** The items being paid, two short lines each; cancelled ones are left out. Only visible rows are drawn. */
export function SaleItems({ lines }: { readonly lines: readonly SaleLineView[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const sold = useMemo(() => lines.filter((line) => !line.cancelled), [lines])
  const height = rowHeight * useScale()
  const rows = useVirtualizer({
    count: sold.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 4,
    // Drawn at once rather than after a first layout told how many fit.
    initialRect: { width: 0, height: 600 },
  })
  useMeasuredAnew(rows, height)

  return (
    <div ref={scroller} role="list" aria-label="Itens" tabIndex={0} className={styles.list}>
      <div role="presentation" className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const line = sold[row.index]
          return (
            line !== undefined && (
              <div
                key={line.id}
                role="listitem"
                aria-posinset={row.index + 1}
                aria-setsize={sold.length}
                className={styles.item}
                style={{ height: row.size, transform: `translateY(${row.start}px)` }}
              >
                <span className={styles.name} title={line.description}>
                  {line.description}
                </span>
                <span className={styles.total}>{formatAmount(line.total)}</span>
                <span className={styles.detail}>
                  {formatQuantity(line.quantity)} {line.unit} × {formatAmount(line.unitPrice)}
                  {line.variant !== '' && ` · ${line.variant}`}
                </span>
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
