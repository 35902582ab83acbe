import { z } from 'zod'
import { parameterValueSchema, scopes } from '../../kernel/parameter'

const scope = z.enum(scopes)

/** One of these parameters as it stands for one terminal. */
export function parameterViewOf<const Keys extends readonly [string, ...string[]]>(keys: Keys) {
  return z.object({
    key: z.enum(keys),
    value: parameterValueSchema,
    origin: z.enum([...scopes, 'default']),
    scopes: z.array(
      z.discriminatedUnion('state', [
        z.object({ scope, state: z.literal('set'), value: parameterValueSchema }),
        z.object({ scope, state: z.literal('inherited') }),
        z.object({ scope, state: z.literal('unreadable') }),
      ]),
    ),
  })
}
