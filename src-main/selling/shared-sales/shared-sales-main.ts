import type { MainFeature } from '../../store/access/handlers'
import { goodsReturned } from './goods-returned'
import { saleFinished } from './sale-finished'
import { saleVoided } from './sale-voided'

/** Sales as all tills of a branch know them: what this one tells the others, and what it makes of theirs. */
export const sharedSalesMain = {
  queries: () => ({}),
  commands: () => ({}),
  facts: [saleFinished, saleVoided, goodsReturned],
} satisfies MainFeature<Readonly<Record<never, never>>>
