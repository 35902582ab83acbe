import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'

/** Where two tills contradict each other, and a person has to see to it. */
export const clashSchema = z.discriminatedUnion('kind', [
  /** Goods of a sale came back at two tills, or at one while it was cancelled at the other. */
  z.object({
    kind: z.literal('undone-twice'),
    sale: z.int(),
    terminalName: z.string(),
    since: instantSchema,
  }),
  /** An order was received at two tills: one of them could ask nobody. */
  z.object({
    kind: z.literal('order-twice'),
    order: z.int(),
    terminalName: z.string(),
    since: instantSchema,
  }),
  /** Another till's product has a code that something else has here. */
  z.object({
    kind: z.literal('code-taken'),
    code: z.string(),
    ours: z.string(),
    theirs: z.string(),
    since: instantSchema,
  }),
  /** Two customers were registered apart with one CPF or CNPJ, or one card. */
  z.object({
    kind: z.literal('same-person'),
    by: z.enum(['tax-id', 'card']),
    one: z.string(),
    other: z.string(),
  }),
])
export type Clash = z.infer<typeof clashSchema>
