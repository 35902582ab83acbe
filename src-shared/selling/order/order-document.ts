import { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'
import { orderStates } from './order-states'

const count = z.int()
const price = count.nonnegative().nullable()
const uid = z.uuid().nullable()

/**
 * A quote or an order as all tills of its branch know it. Money in cents, quantities in thousandths; goods, families,
 * brands, terminals and people by uid.
 */
export const orderDocumentSchema = z.object({
  branch: z.uuid(),
  terminal: z.uuid(),
  number: count.positive(),
  state: z.enum(orderStates),
  createdAt: count,
  createdBy: z.uuid(),
  customer: uid,
  salesperson: uid,
  discount: z.json(),
  notes: z.string(),
  validUntil: z.string(),
  pricedAt: count,
  plan: z.json(),
  placedAt: count.nullable(),
  total: count.nonnegative(),
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
      family: uid,
      brand: uid,
      quantity: count.positive(),
      unitPrice: count.nonnegative(),
      promotionalPrice: price,
      labelPrice: price,
      discount: z.json(),
      salesperson: uid,
      lot: z.string().nullable(),
      expiresOn: z.string().nullable(),
      serial: z.string().nullable(),
    }),
  ),
})
export type OrderDocument = z.infer<typeof orderDocumentSchema>

/** An order is one thing: of two that were written apart the later stands as a whole, never parts of both. */
export const orderDocument: DocumentKind = {
  kind: 'order',
  version: 1,
  body: orderDocumentSchema,
  edited: 'anywhere',
  groups: [Object.keys(orderDocumentSchema.shape)],
  withdrawable: [],
}
