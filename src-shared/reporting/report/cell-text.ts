import { cents } from '../../kernel/money/cents'
import { formatAmount } from '../../kernel/money/format'
import { formatPercent, milliPercent } from '../../kernel/money/percentage'
import { formatQuantity, thousandths } from '../../kernel/money/quantity'
import { printedDay, printedMoment } from '../../kernel/time/printed-date'
import type { Cell, ColumnKind } from './report-view'

/** A cell as people read it, moments in the shop's time zone; empty where there is nothing. */
export function cellText(cell: Cell, kind: ColumnKind, timeZone: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return kind === 'day' ? printedDay(cell) : cell
  switch (kind) {
    case 'money':
      return formatAmount(cents(cell))
    case 'quantity':
      return formatQuantity(thousandths(cell))
    case 'percent':
      return formatPercent(milliPercent(cell))
    case 'moment':
      return printedMoment(cell, timeZone)
    case 'count':
      return cell.toLocaleString('pt-BR')
    case 'day':
    case 'text':
      return String(cell)
  }
}
