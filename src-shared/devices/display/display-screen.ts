import { z } from 'zod'
import { displaySettingsSchema } from './display-settings'
import { displayViewSchema } from './display-view'

export const slideSchema = z.strictObject({ name: z.string(), kind: z.enum(['picture', 'video']) })
export type Slide = Readonly<z.infer<typeof slideSchema>>

/** Everything a customer display is sent: what the customer may see, and how it is laid out. */
export const displayScreenSchema = z.strictObject({
  view: displayViewSchema,
  look: z.strictObject({
    ...displaySettingsSchema.pick({ theme: true, saleSide: true, salePercent: true, idle: true }).shape,
    communication: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('page'), url: z.string() }),
      z.strictObject({ kind: z.literal('slides'), seconds: z.int(), slides: z.array(slideSchema) }),
    ]),
  }),
})
export type DisplayScreen = Readonly<z.infer<typeof displayScreenSchema>>
export type DisplayLook = DisplayScreen['look']
