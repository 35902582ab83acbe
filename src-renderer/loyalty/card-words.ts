import type { SaleCashback } from '../../src-shared/loyalty/sale-loyalty'
import { faultWords } from '../../src-shared/loyalty/fault-text'
import { formatCents } from '../../src-shared/money/format'
import { isFresh } from './cashback-step'

/** What the programme's card says about the sale. */
export interface CardWords {
  readonly text: string
  readonly tone: 'quiet' | 'plain' | 'good' | 'attention'
}

const absent = {
  'final-consumer': 'Sem cliente: nada será usado nem acumulado.',
  skipped: 'Fora desta venda: nada será usado nem acumulado.',
} as const

/** The one line under the balance: what this sale uses, or why it does not. */
export function cardWords(cashback: SaleCashback, hasLines: boolean): CardWords {
  const { who, pin, quote, used, lastFault, name } = cashback
  if (who.kind === 'nobody') return nobodyWords(who.why, pin.kind === 'not-needed')
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

function nobodyWords(why: Extract<SaleCashback['who'], { kind: 'nobody' }>['why'], live: boolean): CardWords {
  switch (why) {
    case 'final-consumer':
      return live
        ? { text: 'Identifique o cliente pelo nome ou CPF.', tone: 'quiet' }
        : { text: absent['final-consumer'], tone: 'quiet' }
    case 'skipped':
      return { text: absent.skipped, tone: 'plain' }
    case 'no-mobile':
      return { text: 'Cliente sem celular: é pedido ao ir para o pagamento.', tone: 'attention' }
    case 'no-tax-id':
      return { text: 'Cliente sem CPF no cadastro: sem cashback.', tone: 'attention' }
  }
}
