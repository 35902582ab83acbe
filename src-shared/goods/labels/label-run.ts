import { z } from 'zod'
import { drawingSchema } from './label-drawing'

/** Labels on their way to a label printer, as they were drawn when they were asked for; millimetres. */
export const labelRunSchema = z
  .object({
    kind: z.literal('labels'),
    title: z.string(),
    /** Of a row with all its labels. */
    width: z.number(),
    height: z.number(),
    /** From one row to the next. */
    gap: z.number(),
    rows: z.array(z.object({ copies: z.int().positive(), drawing: drawingSchema })).readonly(),
  })
  .readonly()
export type LabelRun = z.infer<typeof labelRunSchema>
