import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef } from 'react'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { useMeasuredAnew } from '../../../ui/list/use-measured-anew'
import { useScale } from '../../../ui/use-scale'
import { forgetNewest, selectLine, useNewestLineId, useSelectedLineId } from '../../open-sale/selected-line'
import { lineHeight, SaleLine } from './sale-line'
import { useLineKeys } from './use-line-keys'
import classes from './lines-list.module.css'

/** How long the line of the latest scan is marked. */
const NEWEST_MS = 1200

interface LinesListProps {
  readonly sale: SaleView
  readonly onCancelLine: () => void
}

/** The lines of the sale, virtualised; the newest is always in view. */
export function LinesList({ sale, onCancelLine }: LinesListProps) {
  const scale = useScale()
  const scroller = useRef<HTMLDivElement>(null)
  const selectedId = useSelectedLineId()
  const newestId = useNewestLineId()
  const { lines } = sale
  const onKeyDown = useLineKeys(onCancelLine)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => lines[index]?.id ?? index, [lines]),
    estimateSize: (index) => lineHeight(lines[index]) * scale,
    overscan: 4,
    // As tall as it can be until it is laid out: its rows are there the first time it is drawn.
    initialRect: { width: 0, height: window.innerHeight },
  })
  useMeasuredAnew(rows, scale)
  const selected = lines.findIndex((line) => line.id === selectedId)
  useEffect(() => {
    // Asked of a line in view, the list would be laid out at once and followed for two frames for nothing.
    if (selected >= 0 && !isInView(rows, selected)) rows.scrollToIndex(selected)
  }, [rows, selected, lines.length, rows.scrollRect?.height])

  // A timer rather than an animation, which would draw every frame while the next code is read.
  useEffect(() => {
    if (newestId === null) return
    const timer = window.setTimeout(forgetNewest, NEWEST_MS)
    return () => window.clearTimeout(timer)
  }, [newestId])

  return (
    <div
      ref={scroller}
      role="list"
      aria-label="Itens da venda"
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
                line={line}
                count={lines.length}
                selected={line.id === selectedId}
                newest={line.id === newestId}
                ownSalesperson={line.salesperson?.id !== sale.salesperson?.id}
                top={row.start}
                height={row.size}
                onSelect={selectLine}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

/** By what the list knows of itself: it is not laid out to answer. */
function isInView(rows: Virtualizer<HTMLDivElement, Element>, index: number): boolean {
  const { measurementsCache, scrollOffset, scrollRect } = rows
  const row = measurementsCache[index]
  if (row === undefined || scrollRect === null) return false
  const top = scrollOffset ?? 0
  return row.start >= top && row.end <= top + scrollRect.height
}
