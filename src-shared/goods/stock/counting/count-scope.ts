import { z } from 'zod'

/** What is counted: all goods, those of a family or a brand by uid, or only what is read. */
export const countScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('family'), uid: z.uuid() }),
  z.object({ kind: z.literal('brand'), uid: z.uuid() }),
  z.object({ kind: z.literal('chosen') }),
])
export type CountScope = z.infer<typeof countScopeSchema>
