import { useVirtualizer } from '@tanstack/react-virtual'
import { FileText } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { isFixedKey } from '../../../keys/fixed-keys'
import { lineStep } from '../../../keys/line-step'
import { EmptyState } from '../../../ui/list/empty-state'
import { useMeasuredAnew } from '../../../ui/list/use-measured-anew'
import { useScale } from '../../../ui/use-scale'
import { lineHeight, SaleLine } from '../../sale/lines/sale-line'
import { removeLine } from './remove-line'
import type { OpenOrder } from './use-order'
import classes from './order-lines.module.css'

/** The items of an order, virtualised, drawn as a sale's. Delete takes the selected one off a quote. */
export function OrderLines({ open, editable }: { readonly open: OpenOrder; readonly editable: boolean }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { order, selected, select } = open
  const lines = order?.lines ?? []
  const at = lines.findIndex(({ id }) => id === selected)
  const line = lines[at]
  const scale = useScale()
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]?.id ?? index,
    estimateSize: (index) => lineHeight(lines[index]) * scale,
    overscan: 4,
  })
  useMeasuredAnew(rows, scale)
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' })
  }, [rows, at, lines.length])

  function onKeyDown(event: KeyboardEvent) {
    const step = lineStep(event)
    const next = lines[Math.max(0, Math.min(lines.length - 1, at + (step ?? 0)))]
    if (step !== undefined && next !== undefined) select(next.id)
    else if (isFixedKey('cancel-line', event) && editable && line !== undefined) void removeLine(open, line)
    else return
    event.preventDefault()
  }

  if (lines.length === 0)
    return (
      <div className={classes.empty}>
        <EmptyState
          icon={<FileText size={48} strokeWidth={1.25} aria-hidden />}
          title="Leia o primeiro produto"
        >
          ou digite o código e Enter. O orçamento fica guardado a cada item.
        </EmptyState>
      </div>
    )
  return (
    <div
      ref={scroller}
      role="list"
      aria-label="Itens do orçamento"
      tabIndex={0}
      className={classes.list}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes.content} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const line = lines[row.index]
          return (
            line !== undefined && (
              <SaleLine
                key={row.key}
                line={{ ...line, position: row.index + 1 }}
                count={lines.length}
                selected={line.id === selected}
                newest={false}
                ownSalesperson={line.salesperson?.id !== order?.salesperson?.id}
                top={row.start}
                height={row.size}
                onSelect={select}
              />
            )
          )
        })}
      </div>
    </div>
  )
}
