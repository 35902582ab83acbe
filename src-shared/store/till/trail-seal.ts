import { z } from 'zod'

/** The trail's entry of a closing, and the first digits of its hash: what Auditoria, slip and copies are compared by. */
export const trailSealSchema = z.object({ entry: z.int().positive(), digits: z.string() })
export type TrailSeal = z.infer<typeof trailSealSchema>
