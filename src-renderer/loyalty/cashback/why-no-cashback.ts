import type { SaleView } from '#shared/selling/sale/sale-view'
import { cardWords } from './card-words'
import { isFree, isFresh, payingWay } from './steps/cashback-step'

/** Why the cashback cannot be used or changed on the payment screen; null when it can. `customerKey` is the key of Cliente. */
export function whyNoCashback(sale: SaleView, customerKey: string): string | null {
  const { cashback } = sale.loyalty
  if (cashback === null) return 'Sem programa de cashback'
  if (sale.customer === null && !isFree(sale)) return `Identifique o cliente (${customerKey})`
  const { quote, used } = cashback
  const way = payingWay(sale)
  const mayUseNothing = way === 'amount' && quote?.maximum === 0 && used === 0 && isFresh(cashback)
  if (way === null || mayUseNothing) return withoutStop(cardWords(cashback, sale).text)
  return sale.settlement.unclaimed === 0 && used === 0 ? 'Nada mais a receber' : null
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
