import { z } from 'zod'
import { cents, sumBy } from '#shared/kernel/money/cents'
import { multiply } from '#shared/kernel/money/quantity'
import { wireEan, wireMoney, wireQuantity, wireText } from '../http/wire-fields'

export const credentials = z.strictObject({ user: wireText, password: wireText })

export const customerId = z.string().min(1).max(320)

/** Text from 1 to 100. */
export const limit = z.string().regex(/^([1-9]\d?|100)$/)

const order = {
  customerId,
  orderTotal: wireMoney.refine(
    (total) => total >= 1 && total <= 9_999_999_999,
    'orderTotal is 0.01 to 99999999.99',
  ),
  storeId: wireText,
  sellerId: wireText.nullable(),
  source: z.literal('pdv'),
  orderDiscount: wireMoney,
  products: z
    .array(
      z.strictObject({
        id: wireText,
        ean: wireEan.nullable(),
        quantity: wireQuantity,
        price: wireMoney,
        classification: wireText.nullable(),
      }),
    )
    .min(1),
}

interface Figures {
  readonly orderTotal: z.output<typeof wireMoney>
  readonly orderDiscount: z.output<typeof wireMoney>
  readonly products: readonly z.output<(typeof order)['products']['element']>[]
}

/** Prices are before discounts; a surcharge belongs to the total alone, which may therefore be higher. */
function addsUp({ orderTotal, orderDiscount, products }: Figures): boolean {
  const gross = sumBy(products, ({ price, quantity }) => multiply(price, quantity))
  return orderTotal >= cents(gross - orderDiscount)
}
const DOES_NOT_ADD_UP = 'orderTotal is below the products less orderDiscount'

export const simulate = z.strictObject(order).refine(addsUp, DOES_NOT_ADD_UP)

export const lock = z
  .strictObject({
    lockId: z.uuid(),
    expectedValue: wireMoney.refine((value) => value > 0, 'expectedValue is above zero'),
    ...order,
  })
  .refine(addsUp, DOES_NOT_ADD_UP)
export type LockCall = z.output<typeof lock>

export const commit = z.strictObject({ lock_token: wireText, orderId: wireText })
export const rollback = z.strictObject({ lock_token: wireText })
export const cancel = z.strictObject({ orderId: wireText })
