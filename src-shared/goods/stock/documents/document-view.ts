import { z } from 'zod'
import { instantSchema, productIdSchema } from '../../../kernel/ids'
import { centsSchema } from '../../../kernel/money/cents'
import { MAX_QUANTITY, type Thousandths } from '../../../kernel/money/quantity'
import { lineText } from '../../../kernel/text/text-door'
import { countScopeSchema } from '../counting/count-scope'
import { documentKindIds, filledKinds } from './document-kind'

/** What is adjusted may be less than nothing, or nothing yet; in thousandths. */
export const signedQuantitySchema = z
  .int()
  .min(0 - MAX_QUANTITY)
  .max(MAX_QUANTITY) as z.ZodType<number> as z.ZodType<Thousandths, Thousandths>

/** Sums of many lines, in thousandths. */
const sumSchema = z.int() as z.ZodType<number> as z.ZodType<Thousandths, Thousandths>

export const documentStateSchema = z.enum(['draft', 'posted', 'discarded'])
export type DocumentState = z.infer<typeof documentStateSchema>

/** What somebody says of a document beside its lines. */
export const documentWordsSchema = z.object({
  /** Of goods received: from whom, and the number of their invoice. */
  supplier: lineText({ max: 80 }),
  invoice: lineText({ max: 60 }),
  /** Why stock is adjusted. */
  reason: lineText({ max: 120 }),
  note: lineText({ max: 200 }),
})
export type DocumentWords = z.infer<typeof documentWordsSchema>

const namedDocumentSchema = z.object({ id: z.uuid(), number: z.string() })

/** A paper that moves stock. Money in cents, sums in thousandths. */
export const documentViewSchema = documentWordsSchema.extend({
  id: z.uuid(),
  kind: z.enum(documentKindIds),
  state: documentStateSchema,
  /** `1-12`: the terminal first, each counts its own; null until it is posted. */
  number: z.string().nullable(),
  branch: z.string(),
  openedAt: instantSchema,
  openedBy: z.string(),
  postedAt: instantSchema.nullable(),
  postedBy: z.string().nullable(),
  /** Of a count: what is counted, in words. */
  scope: z.string(),
  /** What it takes back. */
  origin: namedDocumentSchema.nullable(),
  /** What took it back. */
  reversal: namedDocumentSchema.nullable(),
  lines: z.int().nonnegative(),
  pieces: sumSchema,
  /** Null where it has none, or it is not for who asks. */
  cost: centsSchema.nullable(),
})
export type DocumentView = z.infer<typeof documentViewSchema>

/** A line of one; quantities in thousandths, cost in cents per unit. */
export const documentLineSchema = z.object({
  id: z.uuid(),
  position: z.int().positive(),
  productId: productIdSchema,
  code: z.string(),
  description: z.string(),
  variant: z.string(),
  unit: z.string(),
  fractional: z.boolean(),
  quantity: signedQuantitySchema,
  /** Null where nothing was said, or it is not for who asks. */
  cost: centsSchema.nullable(),
  /** What a unit cost before; null where that is not known, or not for who asks. */
  lastCost: centsSchema.nullable(),
  /** What the branch has of it now. */
  stock: z.int(),
})
export type DocumentLine = z.infer<typeof documentLineSchema>

/** One to be begun, with an id made with the screen: sent twice, it is one. */
export const newDocumentSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(filledKinds),
    /** Of a count: what is counted. */
    scope: countScopeSchema.optional(),
  })
  .refine(({ kind, scope }) => (kind === 'count') === (scope !== undefined))
export type NewDocument = z.infer<typeof newDocumentSchema>
