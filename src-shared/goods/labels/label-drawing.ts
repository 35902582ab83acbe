import { z } from 'zod'
import { labelCodeSchema } from './label-facts'

const place = { x: z.number(), y: z.number() }

/** A line of letters; `x` is its left, middle or right by `align`, `y` the top of its line. Millimetres. */
const drawnTextSchema = z.object({
  kind: z.literal('text'),
  ...place,
  text: z.string(),
  width: z.number(),
  size: z.number(),
  align: z.enum(['left', 'center', 'right']),
  strong: z.boolean(),
  /** Whether a line runs through it, as through a price of yesterday. */
  struck: z.boolean(),
})

/** Bars without their quiet zone, which is kept free around them. Millimetres. */
const drawnBarsSchema = z.object({
  kind: z.literal('bars'),
  ...place,
  width: z.number(),
  height: z.number(),
  /** How wide the narrowest bar is. */
  module: z.number(),
  code: labelCodeSchema,
})

const drawnSchema = z.discriminatedUnion('kind', [drawnTextSchema, drawnBarsSchema])
export type DrawnText = Readonly<z.infer<typeof drawnTextSchema>>
export type DrawnBars = Readonly<z.infer<typeof drawnBarsSchema>>
/** What is drawn on a label, wherever it comes out. */
export type Drawn = DrawnText | DrawnBars

export const drawingSchema = z.array(drawnSchema).readonly()
export type LabelDrawing = z.infer<typeof drawingSchema>
