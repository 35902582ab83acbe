import { bulkWhats, type BulkChange } from '#shared/goods/bulk-edit/bulk-change'
import type { BulkFields } from '#shared/goods/bulk-edit/planned-change'
import { stepWords } from '#shared/goods/bulk-edit/price-step'
import { formatAmount } from '#shared/kernel/money/format'
import { assertNever } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { ReadDb } from '../../platform/database/connection'

/** A change as people speak of it: `Preço de venda: +10 %, terminar em ,90`. */
export function changeInWords(db: ReadDb, change: BulkChange): string {
  const to = toInWords(db, change)
  return to === null ? bulkWhats[change.what] : `${bulkWhats[change.what]}: ${to}`
}

function toInWords(db: ReadDb, change: BulkChange): string | null {
  switch (change.what) {
    case 'family':
    case 'brand':
      return nameOf(db, change.what, change.to)
    case 'classification':
      return change.to || none
    case 'unit':
      return change.to
    case 'active':
      return stateOf(change.to)
    case 'price':
    case 'cost':
      return stepWords(change.step)
    case 'promotional-price': {
      const from = change.from === null ? '' : ` de ${printedDay(change.from)}`
      const until = change.until === null ? '' : ` até ${printedDay(change.until)}`
      return `${stepWords(change.step)}${from}${until}`
    }
    case 'no-promotional-price':
      return null
    default:
      return assertNever(change)
  }
}

const none = 'sem'
const stateOf = (active: boolean): string => (active ? 'À venda' : 'Fora de venda')
const money = (value: BulkFields['cost']): string => (value === null ? none : formatAmount(value))

function nameOf(db: ReadDb, table: 'family' | 'brand', uid: string | null): string {
  if (uid === null) return none
  return db.get<{ name: string }>(`SELECT name FROM ${table} WHERE uid = ?`, uid)?.name ?? none
}

/** What of a product is changed, or would be, in words. */
export function fieldsInWords(db: ReadDb, fields: Partial<BulkFields>): string {
  const { family, brand, classification, unit, active, price, cost, promotionalPrice } = fields
  const words = [
    ...(family === undefined ? [] : [nameOf(db, 'family', family)]),
    ...(brand === undefined ? [] : [nameOf(db, 'brand', brand)]),
    ...(classification === undefined ? [] : [classification ?? none]),
    ...(unit === undefined ? [] : [unit]),
    ...(active === undefined ? [] : [stateOf(active)]),
    ...(price === undefined ? [] : [money(price)]),
    ...(cost === undefined ? [] : [money(cost)]),
    ...(promotionalPrice === undefined ? [] : [money(promotionalPrice)]),
  ]
  return words.length === 0 ? 'outras datas' : words.join(', ')
}
