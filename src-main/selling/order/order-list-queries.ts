import { maskTaxId } from '#shared/customers/customer/tax-id'
import type { BranchId, TerminalId } from '#shared/kernel/ids'
import { isExpired } from '#shared/selling/order/order'
import type { OrderState } from '#shared/selling/order/order-states'
import type { OrderCursor, OrderFilter, OrderRow } from '#shared/selling/order/order-view'
import type { ReadDb } from '../../platform/database/connection'
import { numberedIn } from './numbered-in'
import type { Meant } from './who-is-meant'

type RowDb = Omit<OrderRow, 'maskedTaxId' | 'expired' | 'saleVoided' | 'numberedAt'> & {
  readonly terminalId: TerminalId
  readonly taxId: string | null
  readonly saleVoided: 0 | 1
}

const columns = `sales_order.id, terminal_id AS terminalId, number, state, created_at AS createdAt, placed_at AS placedAt, valid_until AS validUntil,
  customer.name AS customerName, customer.tax_id AS taxId, operator.name AS salespersonName, sales_order.total_cents AS total,
  EXISTS (SELECT 1 FROM sale WHERE order_id = sales_order.id AND sale.state <> 'cancelled' AND sale.state = 'voided') AS saleVoided`
const joins = `LEFT JOIN customer ON customer.id = sales_order.customer_id
  LEFT JOIN operator ON operator.id = sales_order.salesperson_id`

export interface Page {
  readonly branchId: BranchId
  readonly filter: Omit<OrderFilter, 'state'> & { readonly state: OrderState | null }
  readonly after: OrderCursor | null
  readonly limit: number
  readonly today: string
}

/** Orders by any mix of filters, newest first, paged by key so that the last page costs what the first does. */
export function ordersBy(
  db: ReadDb,
  { branchId, filter, after, limit, today }: Page,
  meant: Meant,
): OrderRow[] {
  const { state, salespersonId, from, until } = filter
  const words = whereMeant(meant)
  const numbered = numberedIn(db, branchId)
  const end = after ?? { createdAt: until ?? Number.MAX_SAFE_INTEGER, number: 0 }
  const where: [string, ...(string | number)[]][] = [
    ['branch_id IN (?)', branchId],
    ['(created_at, number) < (?, ?)', end.createdAt, end.number],
    ...(from === null ? [] : ([['created_at >= ?', from]] satisfies [string, number][])),
    ...(state === null ? [] : ([['state IN (?)', state]] satisfies [string, string][])),
    ...(salespersonId === null
      ? []
      : ([['salesperson_id IN (?)', salespersonId]] satisfies [string, string][])),
    ...words.where,
  ]
  // Names and totals are read for the page alone: many more orders may have to be put in order first.
  return db
    .all<RowDb>(
      `SELECT ${columns} FROM sales_order ${joins} WHERE sales_order.rowid IN (
         SELECT rowid FROM sales_order ${words.index} WHERE ${where.map(([sql]) => sql).join(' AND ')}
         ORDER BY created_at DESC, number DESC LIMIT ?)
       ORDER BY created_at DESC, number DESC`,
      ...where.flatMap(([, ...values]) => values),
      limit,
    )
    .map((row) => orderRow(row, today, numbered))
}

/** The orders of a branch that wait for a cashier, longest first. */
export function waitingOrders(
  db: ReadDb,
  { branchId, limit, today }: { readonly branchId: BranchId; readonly limit: number; readonly today: string },
): OrderRow[] {
  const numbered = numberedIn(db, branchId)
  return db
    .all<RowDb>(
      `SELECT ${columns} FROM sales_order ${joins} WHERE branch_id IN (?) AND state = 'waiting'
       ORDER BY placed_at LIMIT ?`,
      branchId,
      limit,
    )
    .map((row) => orderRow(row, today, numbered))
}

/** What the words add to the filters, and the index to go by. */
function whereMeant(meant: Meant): { where: [string, string | number][]; index: string } {
  switch (meant.kind) {
    case 'anything':
      return { where: [], index: '' }
    case 'number':
      return {
        where: [
          ['number = ?', meant.number],
          ...(meant.terminalId === null
            ? []
            : ([['terminal_id = ?', meant.terminalId]] satisfies [string, number][])),
        ],
        index: '',
      }
    case 'customers':
      return {
        where: [['sales_order.customer_id IN (SELECT value FROM json_each(?))', JSON.stringify(meant.ids)]],
        // Left to itself, SQLite walks the orders by date until it has met enough of so few customers.
        index: 'INDEXED BY order_by_customer',
      }
  }
}

function orderRow(
  { taxId, terminalId, ...row }: RowDb,
  today: string,
  numbered: ReturnType<typeof numberedIn>,
): OrderRow {
  return {
    ...row,
    ...numbered({ number: row.number, terminalId }),
    maskedTaxId: taxId === null ? null : maskTaxId(taxId),
    expired: isExpired(row, today),
    saleVoided: row.saleVoided === 1,
  }
}
