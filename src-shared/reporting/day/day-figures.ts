import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { daySchema } from '../../kernel/time/calendar-day'

/** What a branch sold in some time, by the same rules as the reports of sales. */
export const soldSchema = z
  .object({
    /** Finished and not voided since. */
    sales: z.int(),
    sold: centsSchema,
    /** Less what was taken back in that time. */
    net: centsSchema,
    /** Of a sale; null where there was none. */
    average: centsSchema.nullable(),
  })
  .readonly()
export type Sold = z.infer<typeof soldSchema>

/** Something that is not over yet, beside the same of before: as far as it went by then, and all of it. */
const besideSchema = z.object({ now: soldSchema, soFar: soldSchema, whole: soldSchema }).readonly()
export type Beside = z.infer<typeof besideSchema>

const tillsSchema = z
  .object({
    open: z
      .array(
        z
          .object({
            terminal: z.string(),
            operator: z.string(),
            openedAt: instantSchema,
            /** What it was opened with, less what the one before left; null where none was before. */
            difference: centsSchema.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** Those closed today: how many, and what was counted less what was expected. */
    closed: z.int(),
    difference: centsSchema,
  })
  .readonly()
export type DayTills = z.infer<typeof tillsSchema>

/** A branch's day of business as its manager looks at it first (FEATURES B7). */
export const dayFiguresSchema = z
  .object({
    day: daySchema,
    /** Beside the same weekday of the week before. */
    today: besideSchema,
    /** Beside the month before. */
    month: besideSchema,
    /** Null for whoever may not look at closings. */
    tills: tillsSchema.nullable(),
  })
  .readonly()
export type DayFigures = z.infer<typeof dayFiguresSchema>
