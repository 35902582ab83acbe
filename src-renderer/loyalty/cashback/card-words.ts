import { formatCents } from '#shared/kernel/money/format'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import { faultWords } from '#shared/loyalty/port/fault-text'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { isFree, isFresh } from './steps/cashback-step'

/** What the programme's card says about the sale. */
export interface CardWords {
  readonly text: string
  readonly tone: 'quiet' | 'plain' | 'good' | 'attention'
}

/** The one line under the balance: what this sale uses, or why it does not. */
export function cardWords(cashback: SaleCashback, sale: Pick<SaleView, 'lineCount' | 'totals'>): CardWords {
  const { who, pin, quote, used, lastFault, name } = cashback
  if (who.kind === 'nobody') return nobodyWords(who.why, name, pin.kind === 'not-needed')
  const hasLines = sale.lineCount > 0
  if (hasLines && isFree(sale))
    return { text: 'Venda de R$ 0,00: nada será usado nem acumulado.', tone: 'quiet' }
  if (lastFault !== null && !isFresh(cashback))
    return { text: faultWords(lastFault, `o ${name}`).what, tone: 'attention' }
  if (pin.kind === 'sent') return { text: 'PIN enviado: falta confirmar.', tone: 'plain' }
  if (pin.kind === 'not-sent') return { text: 'O PIN é pedido ao ir para o pagamento.', tone: 'quiet' }
  if (quote === null)
    return hasLines
      ? { text: 'Consultando o saldo…', tone: 'quiet' }
      : { text: 'O cashback aparece com o primeiro item.', tone: 'quiet' }
  if (quote.isStale)
    return pin.kind === 'not-needed'
      ? { text: used > 0 ? `Usa ${formatCents(used)} · atualizando…` : 'Atualizando…', tone: 'quiet' }
      : { text: 'A venda mudou: confirme de novo o uso do saldo.', tone: 'attention' }
  if (used > 0) return { text: `Usa ${formatCents(used)} nesta venda.`, tone: 'good' }
  if (cashback.isCleared) return { text: 'Saldo guardado para outra compra.', tone: 'plain' }
  if (quote.balance === 0) return { text: 'Sem saldo para usar.', tone: 'quiet' }
  if (quote.maximum === 0) return { text: 'O saldo não pode ser usado nesta venda.', tone: 'quiet' }
  return { text: 'O saldo não é usado nesta venda.', tone: 'plain' }
}

function nobodyWords(
  why: Extract<SaleCashback['who'], { kind: 'nobody' }>['why'],
  name: string,
  live: boolean,
): CardWords {
  switch (why) {
    case 'final-consumer':
      return live
        ? { text: 'Identifique o cliente pelo nome ou CPF.', tone: 'quiet' }
        : { text: 'Sem cliente: nada será usado nem acumulado.', tone: 'quiet' }
    case 'skipped':
      return { text: `Esta venda não participa do ${name}.`, tone: 'plain' }
    case 'no-mobile':
      return { text: 'Cliente sem celular: é pedido ao ir para o pagamento.', tone: 'attention' }
    case 'no-tax-id':
      return { text: 'Cliente sem CPF no cadastro: sem cashback.', tone: 'attention' }
  }
}
