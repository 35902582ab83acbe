import type { StockNeeds } from '#shared/goods/stock/stock-needs'
import type { Need } from '../../feature/attention'

/** What of the stock somebody should see to. */
export function stockNeeds({ disagrees }: StockNeeds): readonly Need[] {
  if (disagrees === null) return []
  return [
    {
      tone: 'stop',
      text: 'O estoque não é o que suas movimentações dizem.',
      since: disagrees.at,
      why: disagrees.words,
      count: 1,
    },
  ]
}
