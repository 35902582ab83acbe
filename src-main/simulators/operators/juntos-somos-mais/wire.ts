import { z } from 'zod'
import { sumBy } from '#shared/kernel/money/cents'
import { wireCnpj, wireEan, wireInstant, wireMoney, wireQuantity, wireText } from '../http/wire-fields'

export const credentials = z.strictObject({ clientId: wireText, clientSecret: wireText })

export const crediting = z
  .strictObject({
    creditingId: z.uuid(),
    replaces: z.uuid().nullable(),
    cnpj: wireCnpj,
    /** Whether it is a CPF is answered with its own code. */
    cpf: z.string(),
    documentNumber: z.string().regex(/^\S+-\d+$/, 'documentNumber is series-number'),
    issuedAt: wireInstant,
    total: wireMoney,
    items: z.array(
      z.strictObject({
        sku: wireText,
        ean: wireEan.nullable(),
        brand: wireText,
        description: wireText,
        quantity: wireQuantity,
        unitPrice: wireMoney,
        total: wireMoney,
      }),
    ),
  })
  .refine(({ items, total }) => total === sumBy(items, (item) => item.total), 'total is the sum of items')
export type CreditingCall = z.output<typeof crediting>

export const reversal = z.strictObject({
  reversalId: z.uuid(),
  reason: z.enum(['void', 'return', 'removed']),
  items: z
    .array(z.strictObject({ sku: wireText, quantity: wireQuantity }))
    .min(1)
    .nullable(),
})
export type ReversalCall = z.output<typeof reversal>
