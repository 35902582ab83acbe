import type { OrderId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { OrderDetails } from '#shared/selling/order/order-view'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { tendersOfSale } from '../sale/tender-rows'
import { findOrder } from './order-rows'
import { viewOrder } from './view-order'

/** Dados do Orçamento (FEATURES B4). */
export function orderDetails(
  desk: ReadDesk,
  orderId: OrderId,
): Result<OrderDetails, { readonly code: 'order-not-found' }> {
  const { database, terminal } = desk
  const order = findOrder(database, terminal.branchId, orderId)
  if (!order) return fail({ code: 'order-not-found' })
  return ok({
    order: viewOrder(database, desk, order),
    sale: saleOf(database, orderId),
    history: historyOf(database, orderId),
  })
}

type SaleDb = Omit<NonNullable<OrderDetails['sale']>, 'tenders' | 'voided'> & { voided: 0 | 1 }

function saleOf(db: ReadDb, orderId: OrderId): OrderDetails['sale'] {
  const row = db.get<SaleDb>(
    `SELECT sale.id, number, finished_at AS finishedAt, operator.name AS operatorName, terminal.name AS terminalName,
            total_cents AS total, change_cents AS change, sale.state = 'voided' AS voided
     FROM sale JOIN operator ON operator.id = finished_by JOIN terminal ON terminal.id = terminal_id
     WHERE order_id IN (?) AND sale.state <> 'cancelled' AND number IS NOT NULL`,
    orderId,
  )
  return row ? { ...row, voided: row.voided === 1, tenders: tendersOfSale(db, row.id) } : null
}

type Event = OrderDetails['history'][number]

function historyOf(db: ReadDb, orderId: OrderId): OrderDetails['history'] {
  return db
    .all<Omit<Event, 'note'> & { detail: string }>(
      `SELECT at, kind, operator.name AS operatorName, terminal.name AS terminalName, detail
       FROM order_event JOIN operator ON operator.id = operator_id JOIN terminal ON terminal.id = terminal_id
       WHERE order_id IN (?) ORDER BY sequence`,
      orderId,
    )
    .map(({ detail, ...event }) => ({ ...event, note: noteOf(event.kind, JSON.parse(detail) as Detail) }))
}

/** What the events of an order keep beside who and when; amounts in cents. */
interface Detail {
  readonly reason?: string
  readonly number?: number
  readonly from?: string
  readonly total?: Cents
  readonly before?: Cents
  readonly after?: Cents
}

function noteOf(kind: Event['kind'], { reason, number, from, total, before, after }: Detail): string {
  const parts = [
    total === undefined ? '' : formatCents(total),
    before === undefined || after === undefined ? '' : `de ${formatCents(before)} para ${formatCents(after)}`,
    from === undefined ? '' : `do nº ${from}`,
    number === undefined ? '' : `venda ${formatSaleNumber(number)}`,
    reason ?? '',
  ]
  return kind === 'created' ? '' : parts.filter((part) => part !== '').join(' · ')
}
