import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { lineText, numberTextOf } from '../../kernel/text/text-door'

export const pairedScreenIdSchema = z.int().positive().brand<'PairedScreenId'>()
export type PairedScreenId = z.infer<typeof pairedScreenIdSchema>

/** A tablet or another computer that may show the customer's screen (FEATURES G4). */
export const pairedScreenSchema = z.object({
  id: pairedScreenIdSchema,
  /** As whoever paired it called it. */
  name: z.string(),
  pairedAt: instantSchema,
})
export type PairedScreen = Readonly<z.infer<typeof pairedScreenSchema>>

/** As many as one till has. */
export const maxPairedScreens = 4

/** The code a screen is paired with, and until when it is taken. */
export const pairingCodeSchema = z.object({ code: numberTextOf(/^\d{6}$/), until: instantSchema })
export type PairingCode = Readonly<z.infer<typeof pairingCodeSchema>>

/** What a screen sends to be paired: six digits and a name somebody typed. */
export const pairingRequestSchema = z.strictObject({
  code: pairingCodeSchema.shape.code,
  name: lineText({ min: 1, max: 40 }),
})
export type PairingRequest = z.infer<typeof pairingRequestSchema>

/** `wrong-code`: also one that is old, used or was never given. `no-room`: all places are taken. */
export type PairingRefusal = 'wrong-code' | 'too-many-attempts' | 'no-room'
