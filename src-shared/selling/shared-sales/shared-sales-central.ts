import type { FactMeaning, FactMeanings } from '../../central/fact-meaning'
import { growthBy, type ValueMove } from '../../rewards/stored-value/value-move'
import { goodsReturnedSchema } from './goods-returned'
import { saleFinishedSchema } from './sale-finished'
import { saleVoidedSchema } from './sale-voided'

const kind = 'returned-quantity' as const

const moved = (value: readonly ValueMove[] = []): Pick<FactMeaning, 'moves'> => ({
  moves: value.map((move) => ({ account: move.account, by: growthBy(move), hold: move.hold })),
})

/** What a Central makes of sales: of each line so much comes back as was sold, by returns and by cancelling the sale. */
export const sharedSalesCentral: FactMeanings = {
  'sale-finished': (body) => {
    const { data: sale } = saleFinishedSchema.safeParse(body)
    return {
      ...moved(sale?.value),
      limits: (sale?.lines ?? []).map(({ id, quantity }) => ({ kind, subject: id, of: quantity })),
    }
  },
  'sale-voided': (body) => {
    const { data: voided } = saleVoidedSchema.safeParse(body)
    return {
      ...moved(voided?.value),
      taken: (voided?.lines ?? []).map(({ id, claim, quantity }) => ({ claim, kind, subject: id, quantity })),
    }
  },
  'goods-returned': (body) => {
    const { data: back } = goodsReturnedSchema.safeParse(body)
    return {
      ...moved(back?.value),
      taken: (back?.lines ?? []).flatMap(({ saleLine, claim, quantity }) =>
        saleLine === null || claim === null ? [] : [{ claim, kind, subject: saleLine, quantity }],
      ),
    }
  },
}
