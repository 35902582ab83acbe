import type { ListCursor, ProductSort } from '#shared/goods/product-list/listed-product'
import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import { useAnswer } from '../../ipc/use-answer'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'
import { useRun } from '../../store/reading/use-run'
import { useStopWhenLeft } from '../../store/reading/use-stop-when-left'

/** The products a filter finds, page after page as they come into view, and how many there are. */
export function useProducts(filter: ProductFilter, sort: ProductSort) {
  const question = { filter, sort }
  const run = useRun(question)
  const { pages, answered, current, refused, more, refresh } = usePages('product-list.page', question, {
    input: (wanted, after: ListCursor | null) => ({ ...wanted, run, after }),
    next: ({ next }) => next,
  })
  useStopWhenLeft(run, !current)
  return {
    products: pages?.flatMap(({ products }) => products) ?? null,
    answered,
    current,
    error: current && refused !== null ? messageFor(refused) : null,
    more,
    refresh,
  }
}

/** How many products a filter finds; null until they are counted. */
export function useProductCount(filter: ProductFilter): number | null {
  const run = useRun(filter)
  const { value, current } = useAnswer('product-list.count', { run, filter })
  useStopWhenLeft(run, !current)
  return current ? value : null
}
