import { formatCents } from '../../kernel/money/format'
import type { SaleCashback, SaleLoyalty } from '../../loyalty/cashback/sale-loyalty'

/** What this sale does for the customer's loyalty, said to the customer: never who they are, nor what others have. */
export function loyaltyWords({ cashback, points }: SaleLoyalty, when: 'selling' | 'done'): string[] {
  const words = cashback?.who.kind === 'member' ? cashbackWords(cashback, when) : []
  if (points !== null && points.scorer?.registration === 'registered' && points.preview > 0)
    words.push(`Pontos previstos nesta compra: ${points.preview}.`)
  return words
}

function cashbackWords({ pin, quote, used, earned, isCleared }: SaleCashback, when: string): string[] {
  const words: string[] = []
  const mayUse = quote !== null && !quote.isStale && !isCleared && used === 0 && quote.maximum > 0
  if (when === 'selling' && pin.kind === 'sent') words.push('Informe ao caixa o PIN que enviamos por SMS.')
  if (when === 'selling' && mayUse && (pin.kind === 'accepted' || pin.kind === 'not-needed'))
    words.push(`Você pode usar até ${formatCents(quote.maximum)} de cashback nesta compra.`)
  if (used > 0 && when === 'done') words.push(`Você usou ${formatCents(used)} de cashback.`)
  if (earned !== null && earned > 0)
    words.push(`Cashback previsto para a próxima compra: ${formatCents(earned)}.`)
  return words
}
