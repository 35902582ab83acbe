import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import { cardWords } from './card-words'
import { cashbackOf, quoteOf, saleWith } from './steps/sample-sale'

const accepted = { kind: 'accepted', byMasterPin: false } as const
const live = { kind: 'not-needed' } as const
const cases: readonly (readonly [Partial<SaleCashback>, RegExp])[] = [
  [{}, /PIN é pedido/],
  [{ who: { kind: 'nobody', why: 'final-consumer' } }, /nada será usado/],
  [{ who: { kind: 'nobody', why: 'final-consumer' }, pin: live }, /Identifique o cliente/],
  [{ who: { kind: 'nobody', why: 'no-mobile' } }, /sem celular/],
  [{ who: { kind: 'nobody', why: 'no-tax-id' }, pin: live }, /sem CPF/],
  [{ who: { kind: 'nobody', why: 'skipped' } }, /^Esta venda não participa do CRM&Bônus\.$/],
  [{ pin: { kind: 'sent', validUntil: 2, resendFrom: 1, attemptsLeft: null } }, /falta confirmar/],
  [{ pin: accepted, quote: quoteOf(), used: cents(4000) }, /Usa R\$\s40,00 nesta venda/],
  [{ pin: accepted, quote: quoteOf({ isStale: true }) }, /A venda mudou/],
  [{ pin: live, quote: quoteOf({ isStale: true }), used: cents(4000) }, /R\$\s40,00 · atualizando/],
  [{ pin: live, quote: quoteOf(), isCleared: true }, /guardado para outra compra/],
  [{ pin: live, quote: quoteOf({ balance: cents(0), maximum: cents(0) }) }, /Sem saldo/],
  [{ pin: live, quote: quoteOf({ maximum: cents(0) }) }, /não pode ser usado nesta venda/],
  [{ pin: live, lastFault: { kind: 'unreachable', cause: 'refused' } }, /Sem conexão com o CRM&Bônus/],
]

it.each(cases)('%j says %s', (changes, words) =>
  expect(cardWords(cashbackOf(changes), saleWith(null)).text).toMatch(words),
)

it('promises the cashback before the first item', () => {
  const empty = { ...saleWith(null, null, 0), lineCount: 0 }
  expect(cardWords(cashbackOf({ pin: live }), empty).text).toMatch(/primeiro item/)
  expect(cardWords(cashbackOf({ pin: live }), saleWith(null)).text).toMatch(/Consultando/)
})

it('promises nothing for goods that cost nothing', () => {
  expect(cardWords(cashbackOf({ pin: live }), saleWith(null, null, 0)).text).toMatch(/^Venda de R\$ 0,00/)
})
