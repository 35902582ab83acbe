import { z } from 'zod'

const amountText = z.string().regex(/^\d+\.\d{2}$/)
const quantityText = z.string().regex(/^\d+\.\d{3}$/)
const text = z.string().min(1)
const cpf = z.string().regex(/^\d{11}$/)
const cnpj = z.string().regex(/^[0-9A-Z]{12}\d{2}$/)

export const loginRequest = z.object({ clientId: text, clientSecret: text })
export const creditingRequest = z.object({
  creditingId: z.uuid(),
  replaces: z.uuid().nullable(),
  cnpj,
  cpf,
  documentNumber: text,
  issuedAt: z.iso.datetime({ offset: true }),
  total: amountText,
  items: z.array(
    z.object({
      sku: text,
      ean: text.nullable(),
      brand: text,
      description: text,
      quantity: quantityText,
      unitPrice: amountText,
      total: amountText,
    }),
  ),
})
export const reversalRequest = z.object({
  reversalId: z.uuid(),
  reason: z.enum(['void', 'return', 'removed']),
  items: z.array(z.object({ sku: text, quantity: quantityText })).nullable(),
})

export type WireCrediting = z.infer<typeof creditingRequest>
export type WireReversal = z.infer<typeof reversalRequest>

const envelope = z.object({ success: z.literal(true), data: z.unknown() })

/** What the operator wraps around every answer, taken off. */
const answer = <T>(data: z.ZodType<T>): z.ZodType<T> => envelope.transform((whole) => whole.data).pipe(data)

const points = z.int().nonnegative()

export const loginAnswer = answer(
  z
    .object({ token: z.string().regex(/^[\x21-\x7e]+$/), expiresIn: z.int().positive() })
    .transform((given) => ({ token: given.token, expiresInSeconds: given.expiresIn })),
)
export const participantAnswer = answer(
  z.object({ cpf, name: z.string(), active: z.boolean(), points: z.int() }),
)
export const creditingAnswer = answer(
  z.object({ creditingId: text, points, status: z.enum(['credited', 'pending']) }),
)
export const reversalAnswer = answer(z.object({ reversedPoints: points, remainingPoints: points }))

export type WireParticipant = z.infer<typeof participantAnswer>

export const refusalSchema = z.object({
  success: z.literal(false),
  error: z.object({ code: text, message: z.string().default('') }),
})
