import { z } from 'zod'
import { centsSchema } from '#shared/kernel/money/cents'
import { loyaltyRefusalSchema } from '#shared/loyalty/port/loyalty-refusal'
import { withoutSlash } from '#shared/loyalty/port/without-slash'
import type {
  LoyaltyProgram,
  LoyaltyProgramDefinition,
  Patience,
  ProgramTools,
} from '../../../loyalty/port/loyalty-program'
import type { OperatorRefusal } from '../../../loyalty/port/operator-http'

const settingsSchema = z.object({
  address: z.string().min(1).transform(withoutSlash),
  key: z.string().min(1),
  shop: z.string().min(1),
})
type Settings = z.infer<typeof settingsSchema>

/** Speaks to a club that answers in the till's own words: what a programme's folder in main has at the least. */
export const clubeDaVila: LoyaltyProgramDefinition<Settings, 'clube-da-vila'> = {
  id: 'clube-da-vila',
  settings: settingsSchema,
  create,
}

const done = z.object({ done: z.literal(true) }).transform(() => null)
const quote = z.object({
  balance: centsSchema,
  minimum: centsSchema,
  maximum: centsSchema,
  validUntil: z.string().nullable(),
  isAutomatic: z.boolean(),
  mayBeKept: z.boolean(),
  earned: centsSchema.nullable(),
})
const held = z.object({ reference: z.string(), expiresAt: z.int() })
const confirmed = z.object({ reference: z.string(), earned: centsSchema.nullable() })
const earned = z.object({
  reference: z.string(),
  earned: z.object({ kind: z.literal('amount'), amount: centsSchema }),
})
const sent = z.object({ resendInSeconds: z.int(), expiresInSeconds: z.int() })
const checked = z.object({ byMasterPin: z.boolean() })
const left = z.object({ remainingPoints: z.null() })
const refusal = z.object({ refusal: loyaltyRefusalSchema, words: z.string() })

function fromRefusal(body: unknown): OperatorRefusal | null {
  const parsed = refusal.safeParse(body)
  return parsed.success
    ? {
        code: parsed.data.refusal.code,
        words: parsed.data.words,
        fault: { kind: 'declined', ...parsed.data },
      }
    : null
}

function create({ address, key, shop }: Settings, { http }: ProgramTools): LoyaltyProgram {
  const ask = <T>(
    path: string,
    answer: z.ZodType<T>,
    body: unknown,
    { patience = 'cashier', isRepeatable = true }: { patience?: Patience; isRepeatable?: boolean } = {},
  ) =>
    http.call({
      method: 'POST',
      url: `${address}/${path}`,
      headers: { Authorization: `Clube ${key}` },
      body: { shop, ...Object(body) },
      patience,
      isRepeatable,
      answer,
      refusal: fromRefusal,
      secrets: [key],
    })
  return {
    probe: () => ask('shop', done, {}),
    challenge: {
      send: (request) => ask('pin/send', sent, request, { isRepeatable: false }),
      answer: (request) => ask('pin/answer', checked, request),
    },
    redemption: {
      quote: (request, patience) => ask('quote', quote, request, { patience }),
      reserve: (request, patience) => ask('hold', held, request, { patience }),
      confirm: (request, patience) => ask('confirm', confirmed, request, { patience }),
      cancel: (request, patience) => ask('release', done, request, { patience }),
      reverse: (request, patience) => ask('reverse', done, request, { patience }),
    },
    earning: {
      earn: (request, patience) => ask('earn', earned, request, { patience }),
      reverse: (request, patience) => ask('earn/reverse', left, request, { patience }),
    },
  }
}
