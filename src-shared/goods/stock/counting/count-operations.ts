import { z } from 'zod'
import { exampleId } from '../../../kernel/example-id'
import { productIdSchema } from '../../../kernel/ids'
import { centsSchema } from '../../../kernel/money/cents'
import type { Thousandths } from '../../../kernel/money/quantity'
import { query } from '../../../kernel/operation'
import { pick } from '../../../kernel/refusal'
import { documentRefusals } from '../documents/document-refusals'

const quantity = z.int() as z.ZodType<number> as z.ZodType<Thousandths, Thousandths>
const group = z.object({ uid: z.uuid(), name: z.string() })

/** A product of a count, in thousandths; what the difference is worth by today's sale price, in cents. */
export const countedSchema = z.object({
  productId: productIdSchema,
  code: z.string(),
  description: z.string(),
  variant: z.string(),
  unit: z.string(),
  /** Null where it was not counted. */
  counted: quantity.nullable(),
  /** What there should have been when it was counted; there is now, where it was not. */
  expected: quantity,
  worth: centsSchema,
})
export type Counted = z.infer<typeof countedSchema>

/** What a count comes to before it is posted. */
export const countFiguresSchema = z.object({
  counted: z.int(),
  equal: z.int(),
  /** Below zero. */
  short: z.object({ products: z.int(), worth: centsSchema }),
  over: z.object({ products: z.int(), worth: centsSchema }),
  /** In stock, of what is counted, and not counted. */
  uncounted: z.object({ products: z.int(), worth: centsSchema }),
})
export type CountFigures = z.infer<typeof countFiguresSchema>

/** “Inventário”: what is counted, and what it comes to (FEATURES B11). */
export const countContract = {
  'stock.count-groups': query({
    input: z.object({}),
    output: z.object({ families: z.array(group), brands: z.array(group) }),
    errors: {},
    permission: 'stock.view',
    touches: 'nothing',
    example: {},
  }),
  'stock.count-figures': query({
    input: z.object({ id: z.uuid() }),
    output: countFiguresSchema,
    errors: pick(documentRefusals, 'document-not-found'),
    permission: 'stock.view',
    touches: 'nothing',
    example: { id: exampleId },
  }),
  /** Those that differ, what is missing most first; or those not counted. */
  'stock.count-differences': query({
    input: z.object({ id: z.uuid(), which: z.enum(['different', 'uncounted']), skip: z.int().nonnegative() }),
    output: z.object({
      products: z.array(countedSchema),
      /** How many to skip for the next ones; null behind the last. */
      next: z.int().positive().nullable(),
    }),
    errors: pick(documentRefusals, 'document-not-found'),
    permission: 'stock.view',
    touches: 'nothing',
    example: { id: exampleId, which: 'different', skip: 0 },
  }),
} as const
