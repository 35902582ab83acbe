import { foldAccents } from '../../src-shared/catalog/search-terms'
import type { OrderCursor, OrderFilter, OrderRow } from '../../src-shared/order/order-view'
import type { Desk } from '../database/desk'
import { ordersBy, waitingOrders } from './order-list-queries'
import { shopToday } from '../settings/shop-clock-queries'

const pageSize = 100
/** A queue longer than this is looked through by its search. */
const waitingShown = 300
const waitingRead = 3000

const everything: OrderFilter = { text: '', state: null, salespersonId: null, from: null, until: null }

/** The branch's latest quotes and orders, or those a text finds. */
export function recentOrders(desk: Desk, text: string): { rows: OrderRow[]; moreCustomers: boolean } {
  const { rows, moreCustomers } = page(desk, { ...everything, text }, null)
  return { rows, moreCustomers }
}

/** One page of Consulta de Pedidos; `next` is where the following one begins, null at the end. */
export function page(
  desk: Desk,
  filter: OrderFilter,
  after: OrderCursor | null,
): { rows: OrderRow[]; next: OrderCursor | null; moreCustomers: boolean } {
  const { branchId } = desk.terminal
  const today = shopToday(desk.database, desk)
  const found = ordersBy(desk.database, { branchId, filter, after, limit: pageSize + 1, today })
  const rows = found.rows.slice(0, pageSize)
  const last = rows.at(-1)
  const more = found.rows.length > pageSize && last !== undefined
  const next = more ? { createdAt: last.createdAt, number: last.number } : null
  return { rows, next, moreCustomers: found.moreCustomers }
}

/** Recebimento de Pedidos: who has waited longest comes first. */
export function waitingList(desk: Desk, text: string): { rows: OrderRow[]; more: boolean } {
  const { branchId } = desk.terminal
  const wanted = plain(text)
  const limit = wanted === '' ? waitingShown + 1 : waitingRead
  const today = shopToday(desk.database, desk)
  const waiting = waitingOrders(desk.database, { branchId, limit, today })
  const rows = wanted === '' ? waiting : waiting.filter((row) => matches(row, wanted))
  return { rows: rows.slice(0, waitingShown), more: rows.length > waitingShown }
}

function matches({ number, customerName, salespersonName }: OrderRow, wanted: string): boolean {
  if (/^\d+$/.test(wanted)) return number === Number(wanted)
  return [customerName, salespersonName].some((name) => name !== null && plain(name).includes(wanted))
}

function plain(text: string): string {
  return foldAccents(text.trim().toLowerCase())
}
