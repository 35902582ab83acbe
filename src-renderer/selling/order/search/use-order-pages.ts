import type { OrderCursor, OrderFilter } from '#shared/selling/order/order-view'
import { usePages } from '../../../ipc/use-pages'
import { messageFor } from '../../../ipc/words/messages'

/** The orders and quick sales a filter finds, page after page as the end comes into view. */
export function useOrderPages(filter: OrderFilter) {
  const { pages, current, refused, more, refresh } = usePages('order.search', filter, {
    input: (wanted, after: OrderCursor | null) => ({ filter: wanted, after }),
    next: (page) => page.next,
  })
  return {
    rows: pages?.flatMap(({ rows }) => rows) ?? null,
    moreCustomers: pages?.[0]?.moreCustomers === true,
    error: refused === null ? null : messageFor(refused),
    current,
    more,
    refresh,
  }
}
