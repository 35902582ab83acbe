import { z } from 'zod'
import { valueMoveSchema } from '../../rewards/stored-value/value-move'

const count = z.int()

/**
 * A finished sale as other tills read it. Money in cents, quantities in thousandths; goods, brands and families by uid,
 * people too. A CPF that was printed is not part of it.
 */
export const saleFinishedSchema = z.object({
  sale: z.uuid(),
  number: count.positive(),
  openedAt: count,
  pricedAt: count.nullable(),
  operator: z.uuid(),
  finishedBy: z.uuid(),
  customer: z.uuid().nullable(),
  salesperson: z.uuid().nullable(),
  /** The order it received. */
  order: z.uuid().nullable(),
  gross: count,
  total: count.nonnegative(),
  change: count.nonnegative(),
  discount: z.json(),
  benefits: z.array(z.json()),
  lines: z.array(
    z.object({
      id: z.uuid(),
      position: count.positive(),
      product: z.uuid(),
      code: z.string(),
      barcode: z.string().nullable(),
      description: z.string(),
      variant: z.string(),
      unit: z.string(),
      family: z.uuid().nullable(),
      brand: z.uuid().nullable(),
      quantity: count.positive(),
      unitPrice: count.nonnegative(),
      promotionalPrice: count.nonnegative().nullable(),
      labelPrice: count.nonnegative().nullable(),
      /** What one unit had cost the shop; of sales before that was kept, not known. */
      unitCost: count.nonnegative().nullable().default(null),
      discount: z.json(),
      salesperson: z.uuid().nullable(),
      gross: count,
      net: count.nonnegative(),
      lot: z.string().nullable(),
      expiresOn: z.string().nullable(),
      serial: z.string().nullable(),
      adjustments: z.array(
        z.object({
          kind: z.string(),
          label: z.string(),
          amount: count,
          rule: z.string().nullable(),
          source: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Value bought with it, and what it moved: of sales before there was such a thing, none. */
  loads: z.array(z.object({ id: z.uuid(), account: z.uuid(), amount: count.positive() })).default([]),
  value: z.array(valueMoveSchema).default([]),
  tenders: z.array(
    z.object({
      id: z.uuid(),
      sequence: count.positive(),
      kind: z.string(),
      amount: count.positive(),
      detail: z.json(),
    }),
  ),
})
export type SaleFinished = z.infer<typeof saleFinishedSchema>
