import { memo } from 'react'
import { currentSelection, useSelectedLine } from '../../open-sale/selected-line'
import type { SaleWindow } from '../sale-window'
import { changeByOne } from './change-by-one'
import { LineToolbar } from './line-toolbar'

interface LineActionsProps {
  readonly onOpen: (window: SaleWindow) => void
  readonly onCancelLine: () => void
}

/** The toolbar of the sale's selected line; none while there is no line to act on. */
export const LineActions = memo(function LineActions({ onOpen, onCancelLine }: LineActionsProps) {
  const line = useSelectedLine()
  if (line === null) return null

  function open(kind: 'quantity' | 'discount' | 'salesperson') {
    const { sale, line: selected } = currentSelection()
    if (sale === null || selected === null) return
    onOpen(kind === 'salesperson' ? { kind, line: selected, ofLine: true } : { kind, sale, line: selected })
  }

  return (
    <LineToolbar
      line={line}
      onPieces={(more) => void changeByOne(line.id, more)}
      onQuantity={() => open('quantity')}
      onDiscount={() => open('discount')}
      onSalesperson={() => open('salesperson')}
      onCancel={onCancelLine}
      cancelLabel="Cancelar"
    />
  )
})
