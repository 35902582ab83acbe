import { z } from 'zod'
import { numberTextOf } from '../../kernel/text/text-door'

export const cardBrands = ['Visa', 'Mastercard', 'Elo', 'American Express', 'Hipercard', 'Outra'] as const

/** What the slip of a card machine shows, by which the shop finds the payment again. */
export const cardSlipSchema = z.object({ brand: z.enum(cardBrands), nsu: numberTextOf(/^\d{1,12}$/) })
export type CardSlip = Readonly<z.infer<typeof cardSlipSchema>>

/** `Visa · NSU 123`. */
export function cardMark({ brand, nsu }: CardSlip): string {
  return `${brand} · NSU ${nsu}`
}
