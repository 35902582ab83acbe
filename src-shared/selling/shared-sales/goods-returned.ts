import { z } from 'zod'
import { valueMoveSchema } from '../../rewards/stored-value/value-move'

const count = z.int()

/** Goods that came back, as other tills read it. Money in cents, quantities in thousandths. */
export const goodsReturnedSchema = z.object({
  return: z.uuid(),
  number: count.positive(),
  sale: z.uuid().nullable(),
  operator: z.uuid(),
  approver: z.uuid().nullable(),
  salesperson: z.uuid().nullable(),
  customer: z.uuid().nullable(),
  reason: z.string(),
  refund: z.string(),
  total: count.nonnegative(),
  /** Whether nobody could be asked if it came back before. */
  isUnchecked: z.boolean(),
  lines: z.array(
    z.object({
      id: z.uuid(),
      position: count.positive(),
      saleLine: z.uuid().nullable(),
      product: z.uuid(),
      code: z.string(),
      description: z.string(),
      variant: z.string(),
      unit: z.string(),
      quantity: count.positive(),
      /** The name of its claim on the line it was sold in; null for goods no receipt proves. */
      claim: z.uuid().nullable(),
      discount: count.nonnegative(),
      amount: count.nonnegative(),
    }),
  ),
  /** Value bought with the sale that was given back: of returns before there was such a thing, none. */
  loads: z.array(z.object({ id: z.uuid(), amount: count.positive() })).default([]),
  /** What it moved of stored value. */
  value: z.array(valueMoveSchema).default([]),
  parts: z.array(
    z.object({
      sequence: count.positive(),
      kind: z.string(),
      tender: z.uuid().nullable(),
      amount: count.positive(),
    }),
  ),
})
export type GoodsReturned = z.infer<typeof goodsReturnedSchema>
