import { foldAccents } from '#shared/goods/catalog/search-terms'
import type { TerminalId } from '#shared/kernel/ids'
import { parseOrderNumber } from '#shared/selling/order/order-number'
import type { FoundRow, OrderCursor, OrderFilter, OrderRow } from '#shared/selling/order/order-view'
import type { ReadDesk } from '../../platform/database/desk'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { ordersBy, waitingOrders, type Page } from './order-list-queries'
import { quickSalesBy } from './quick-sale-queries'
import { whoIsMeant, type Meant } from './who-is-meant'

const pageSize = 100
/** A queue longer than this is looked through by its search. */
const waitingShown = 300
const waitingRead = 3000

/** The branch's latest quotes and orders, or those a text finds. */
export function recentOrders(desk: ReadDesk, text: string): { rows: OrderRow[]; moreCustomers: boolean } {
  const meant = whoIsMeant(desk.database, text)
  const filter = { text, state: null, salespersonId: null, from: null, until: null }
  const rows = ordersBy(desk.database, pageOf(desk, filter, null, pageSize), meant)
  return { rows, moreCustomers: hasMoreCustomers(meant) }
}

/**
 * One page of Consulta de Pedidos: orders, and finished sales that came from none, newest first. `next` is where the
 * following page begins, null at the end.
 */
export function page(
  desk: ReadDesk,
  filter: OrderFilter,
  after: OrderCursor | null,
): { rows: FoundRow[]; next: OrderCursor | null; moreCustomers: boolean } {
  const { database } = desk
  const { state } = filter
  const meant = whoIsMeant(database, filter.text)
  const limit = pageSize + 1
  const orders =
    state === 'quick-sale' ? [] : ordersBy(database, pageOf(desk, { ...filter, state }, after, limit), meant)
  const sales =
    state === null || state === 'quick-sale'
      ? quickSalesBy(database, pageOf(desk, { ...filter, state: null }, after, limit), meant)
      : []
  const found = [...orders.map((order): FoundRow => ({ kind: 'order', ...order })), ...sales]
    .map((row) => ({ row, place: placeOf(row) }))
    .toSorted(({ place: one }, { place: other }) => newestFirst(one, other))
  const last = found[pageSize - 1]
  // Those of the very same moment and number as the last stay with it: the next page begins behind them all.
  const rows = found.filter(
    ({ place }, at) => at < pageSize || (last && newestFirst(place, last.place) === 0),
  )
  return {
    rows: rows.map(({ row }) => row),
    next: last !== undefined && found.length > rows.length ? last.place : null,
    moreCustomers: hasMoreCustomers(meant),
  }
}

function pageOf(desk: ReadDesk, filter: Page['filter'], after: OrderCursor | null, limit: number): Page {
  return { branchId: desk.terminal.branchId, filter, after, limit, today: shopToday(desk.database, desk) }
}

function placeOf(row: FoundRow): OrderCursor {
  return { createdAt: row.kind === 'order' ? row.createdAt : row.finishedAt, number: row.number }
}

function newestFirst(one: OrderCursor, other: OrderCursor): number {
  return other.createdAt - one.createdAt || other.number - one.number
}

function hasMoreCustomers(meant: Meant): boolean {
  return meant.kind === 'customers' && meant.moreCustomers
}

/** Recebimento de Pedidos: who has waited longest comes first. */
export function waitingList(desk: ReadDesk, text: string): { rows: OrderRow[]; more: boolean } {
  const { branchId } = desk.terminal
  const wanted = plain(text)
  const limit = wanted === '' ? waitingShown + 1 : waitingRead
  const today = shopToday(desk.database, desk)
  const waiting = waitingOrders(desk.database, { branchId, limit, today })
  const rows = wanted === '' ? waiting : waiting.filter((row) => matches(row, wanted, desk.terminal.id))
  return { rows: rows.slice(0, waitingShown), more: rows.length > waitingShown }
}

function matches(
  { number, numberedAt, customerName, salespersonName }: OrderRow,
  wanted: string,
  here: TerminalId,
): boolean {
  const counted = parseOrderNumber(wanted)
  if (counted) {
    const at = numberedAt ?? here
    return number === counted.number && (counted.terminalId === null || counted.terminalId === at)
  }
  return [customerName, salespersonName].some((name) => name !== null && plain(name).includes(wanted))
}

function plain(text: string): string {
  return foldAccents(text.trim().toLowerCase())
}
