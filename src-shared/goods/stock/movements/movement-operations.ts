import { z } from 'zod'
import { instantSchema, productIdSchema } from '../../../kernel/ids'
import { quantitySchema, type Thousandths } from '../../../kernel/money/quantity'
import { command, query } from '../../../kernel/operation'
import { pick } from '../../../kernel/refusal'
import { catalogRefusals } from '../../catalog/catalog-refusals'
import { movementKindIds } from './movement-kind'

const balance = z.int() as z.ZodType<number> as z.ZodType<Thousandths, Thousandths>
const product = z.object({ productId: productIdSchema })

/** What there is of a product, in thousandths. */
export const productStockSchema = z.object({
  productId: productIdSchema,
  code: z.string(),
  description: z.string(),
  variant: z.string(),
  unit: z.string(),
  /** In the branch of this till. */
  stock: balance,
  /** What it wants to have at least; null where nothing was said. */
  minimum: balance.nullable(),
  /** In every branch of this file, where there are several. */
  branches: z.array(z.object({ name: z.string(), stock: balance })),
})
export type ProductStock = z.infer<typeof productStockSchema>

/** By how much the stock moved, and what there was after it, in thousandths. */
export const movementSchema = z.object({
  id: z.int().positive(),
  at: instantSchema,
  kind: z.enum(movementKindIds),
  /** The sale's, the return's or the paper's number; null for an opening. */
  document: z.string().nullable(),
  /** Of goods received, adjusted or taken back: from whom, or why. */
  words: z.string(),
  quantity: balance,
  balance,
})
export type Movement = z.infer<typeof movementSchema>

/** “Movimentações” of a product in the branch of this till. */
export const movementContract = {
  'stock.of-product': query({
    input: product,
    output: productStockSchema,
    errors: pick(catalogRefusals, 'unknown-product'),
    permission: 'stock.view',
    touches: 'nothing',
    example: { productId: 1 },
  }),
  /** The newest first; `before` is the last one shown. */
  'stock.movements': query({
    input: product.extend({ before: z.int().positive().nullable() }),
    output: z.object({ movements: z.array(movementSchema), hasMore: z.boolean() }),
    errors: {},
    permission: 'stock.view',
    touches: 'nothing',
    example: { productId: 1, before: null },
  }),
  /** How much of a product the branch wants to have at least; null: nothing is said of it. */
  'stock.set-minimum': command({
    input: product.extend({ minimum: quantitySchema.nullable() }),
    output: productStockSchema,
    errors: pick(catalogRefusals, 'unknown-product'),
    permission: 'stock.adjust',
    touches: 'stock',
    atStake: 'input',
    example: { productId: 1, minimum: null },
  }),
} as const
