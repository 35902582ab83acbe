import { z } from 'zod'
import { instantSchema, tillSessionIdSchema } from '../../kernel/ids'
import { centsSchema, nonNegativeCentsSchema } from '../../kernel/money/cents'
import { firstCountSchema } from './first-count'
import { sessionFiguresSchema } from './session-figures'
import { tenderCountSchema } from './tender-count'
import { tillSessionSchema } from './till-session'
import { trailSealSchema } from './trail-seal'

/** Said about a closed till afterwards: the figures stay, words are added. */
const tillNoteSchema = z.object({ at: instantSchema, operatorName: z.string(), text: z.string() })

/** A closed till: what was expected, counted and found in each tender, and what happened in it. Never edited. */
export const tillClosingSchema = sessionFiguresSchema.omit({ tenders: true }).extend({
  till: tillSessionSchema,
  closedAt: instantSchema,
  closedByName: z.string(),
  counts: z.array(tenderCountSchema),
  /** What was counted before, when that did not agree and a recount was offered. */
  firstCount: firstCountSchema.nullable().default(null),
  /** Cash that stays in the drawer for the next session, in cents; null where nobody said. */
  left: nonNegativeCentsSchema.nullable(),
  note: z.string(),
  notes: z.array(tillNoteSchema),
  /** Where the trail stood; null for closings of versions without one. */
  seal: trailSealSchema.nullable().default(null),
})
export type TillClosing = z.infer<typeof tillClosingSchema>

/** A closed till in a list; the difference is of all tenders together, in signed cents: nought where two make up for each other. */
export const closedTillSchema = z.object({
  id: tillSessionIdSchema,
  terminalName: z.string(),
  operatorName: z.string(),
  openedAt: instantSchema,
  closedAt: instantSchema,
  difference: centsSchema,
  /** How many tenders differ. */
  wrongCount: z.int(),
  noteCount: z.int(),
})
export type ClosedTill = z.infer<typeof closedTillSchema>
