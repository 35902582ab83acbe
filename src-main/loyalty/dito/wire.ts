import { z } from 'zod'
import { decimalAmountSchema } from '#shared/kernel/money/decimal-text'
import { wireDateSchema, wireInstantSchema } from '#shared/loyalty/port/wire-instant'

const amountText = z.string().regex(/^\d+\.\d{2}$/)
const text = z.string().min(1)

const productSchema = z.object({
  id: text,
  ean: text.nullable(),
  quantity: z.string().regex(/^\d+\.\d{3}$/),
  price: amountText,
  classification: text.nullable(),
})

export const loginRequest = z.object({ user: text, password: text })
export const orderRequest = z.object({
  customerId: text.max(320),
  orderTotal: amountText,
  storeId: text,
  sellerId: text.nullable(),
  source: z.literal('pdv'),
  orderDiscount: amountText,
  products: z.array(productSchema),
})
export const lockRequest = z.object({ lockId: text, expectedValue: amountText, ...orderRequest.shape })
export const commitRequest = z.object({ lock_token: text, orderId: text })
export const rollbackRequest = z.object({ lock_token: text })
export const cancelRequest = z.object({ orderId: text })

export type WireOrder = z.infer<typeof orderRequest>

export const loginAnswer = z
  .object({ token: z.string().regex(/^[\x21-\x7e]+$/), expires_in: z.int().positive() })
  .transform((given) => ({ token: given.token, expiresInSeconds: given.expires_in }))
export const balanceAnswer = z.object({
  availableBalance: decimalAmountSchema,
  unavailableBalance: decimalAmountSchema,
  nextPurchaseBalance: decimalAmountSchema,
  nextPurchaseDueDate: wireDateSchema.nullable(),
  campaignDescription: z.string().nullable(),
})
export const transactionsAnswer = z.object({
  transactions: z.array(
    z.object({
      id: text,
      date: z.union([z.iso.datetime({ offset: true }), wireDateSchema]),
      kind: z.enum(['credit', 'debit']),
      amount: decimalAmountSchema,
      description: z.string(),
      status: z.enum(['available', 'pending', 'expired', 'used']),
      expiresAt: wireDateSchema.nullable(),
    }),
  ),
})
export const simulateAnswer = z.object({
  redeemableValue: decimalAmountSchema,
  earnedValue: decimalAmountSchema,
})
export const lockAnswer = z.object({
  lock_token: text,
  value: decimalAmountSchema,
  expiresAt: wireInstantSchema,
})
export const commitAnswer = z.object({ status: z.literal('committed') }).transform(() => null)
export const rollbackAnswer = z.object({ status: z.literal('rolled_back') }).transform(() => null)
export const stateAnswer = z.object({
  status: z.enum(['locked', 'committed', 'rolled_back', 'expired', 'cancelled']),
  lock_token: text,
})
export const cancelAnswer = z
  .object({ status: z.literal('cancelled'), returnedValue: decimalAmountSchema })
  .transform(() => null)

export type WireBalance = z.infer<typeof balanceAnswer>
export type WireTransactions = z.infer<typeof transactionsAnswer>
export type WireSimulation = z.infer<typeof simulateAnswer>

export const refusalSchema = z.object({
  code: text,
  message: z.string().default(''),
  redeemableValue: decimalAmountSchema.optional(),
})
