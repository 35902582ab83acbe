import { z } from 'zod'

/** How a return gives the customer their money back (FEATURES A7). */
export const refundKinds = ['exchange-voucher', 'cash', 'same-tender'] as const
export const refundKindSchema = z.enum(refundKinds)
export type RefundKind = z.infer<typeof refundKindSchema>

export const refundNames: Readonly<Record<RefundKind, string>> = {
  'exchange-voucher': 'Vale-troca',
  cash: 'Dinheiro',
  'same-tender': 'Mesma forma',
}

/** Each kind of refund has its own right. */
export const refundPermissions = {
  'exchange-voucher': 'returns.refund-voucher',
  cash: 'returns.refund-cash',
  'same-tender': 'returns.refund-same-tender',
} as const satisfies Readonly<Record<RefundKind, string>>
