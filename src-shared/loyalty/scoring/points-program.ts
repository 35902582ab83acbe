import { z } from 'zod'
import { instantSchema, orderIdSchema, saleIdSchema } from '../../kernel/ids'
import { salePointsSchema } from '../cashback/sale-loyalty'

/** What points are given for: a sale, or an order that may not be one yet. */
export const scoredSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sale'), saleId: saleIdSchema }),
  z.object({ kind: z.literal('order'), orderId: orderIdSchema }),
])
export type ScoredSubject = z.infer<typeof scoredSubjectSchema>

/**
 * How far the points of a crediting are. `waiting`: the operator has not answered yet; `by-hand`: nor was it asked any
 * more when a person settled it at the operator's own desk.
 */
const creditingStates = [
  'waiting',
  'by-hand',
  'credited',
  'pending',
  'declined',
  'replaced',
  'reversed',
] as const
const creditingStateSchema = z.enum(creditingStates)

/** Tab Programas de pontos (FEATURES E4): who scores, what was sent so far, newest first. */
export const pointsProgramSchema = salePointsSchema.extend({
  /** The sale or order was cancelled: it scores for nobody, and who scored cannot be changed. */
  isOver: z.boolean(),
  /** The customer's own CPF, proposed when nobody scores yet; masked. */
  proposedTaxId: z.string().nullable(),
  creditings: z.array(
    z.object({
      at: instantSchema,
      /** The programme it was sent to. */
      name: z.string(),
      maskedTaxId: z.string(),
      state: creditingStateSchema,
      /** The operator's figure; null until it answered. */
      points: z.int().nullable(),
    }),
  ),
})
export type PointsProgram = z.infer<typeof pointsProgramSchema>
