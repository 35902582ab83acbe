import type { FactMeanings } from '../../central/fact-meaning'
import { goodsReturnedSchema } from './goods-returned'
import { saleFinishedSchema } from './sale-finished'
import { saleVoidedSchema } from './sale-voided'

const kind = 'returned-quantity' as const

/** What a Central makes of sales: of each line so much comes back as was sold, by returns and by cancelling the sale. */
export const sharedSalesCentral: FactMeanings = {
  'sale-finished': (body) => {
    const { data: sale } = saleFinishedSchema.safeParse(body)
    return { limits: (sale?.lines ?? []).map(({ id, quantity }) => ({ kind, subject: id, of: quantity })) }
  },
  'sale-voided': (body) => {
    const { data: voided } = saleVoidedSchema.safeParse(body)
    return {
      taken: (voided?.lines ?? []).map(({ id, claim, quantity }) => ({ claim, kind, subject: id, quantity })),
    }
  },
  'goods-returned': (body) => {
    const { data: back } = goodsReturnedSchema.safeParse(body)
    return {
      taken: (back?.lines ?? []).flatMap(({ saleLine, claim, quantity }) =>
        saleLine === null || claim === null ? [] : [{ claim, kind, subject: saleLine, quantity }],
      ),
    }
  },
}
