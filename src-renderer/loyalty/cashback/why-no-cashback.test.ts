import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import { cashbackOf, quoteOf, saleWith } from './steps/sample-sale'
import { whyNoCashback } from './why-no-cashback'

const live = { kind: 'not-needed' } as const
const nothing = { balance: cents(0), maximum: cents(0) }
const due = 10_000
const cases: readonly (readonly [Partial<SaleCashback>, number, RegExp | null])[] = [
  [{}, due, null],
  [{ who: { kind: 'nobody', why: 'skipped' } }, due, null],
  [
    { who: { kind: 'nobody', why: 'no-tax-id' }, pin: live },
    due,
    /^Cliente sem CPF no cadastro: sem cashback$/,
  ],
  [{ pin: live }, due, /^Consultando o saldo…$/],
  [{ pin: live, quote: quoteOf() }, due, null],
  [{ pin: live, quote: quoteOf(), isCleared: true }, due, null],
  [{ pin: live, quote: quoteOf(nothing) }, due, /^Sem saldo para usar$/],
  [{ pin: live, quote: quoteOf({ maximum: cents(0) }) }, due, /^O saldo não pode ser usado nesta venda$/],
  [{ pin: live, lastFault: { kind: 'unreachable', cause: 'refused' } }, due, /^Sem conexão com o CRM&Bônus$/],
  [{ pin: live, quote: quoteOf() }, 0, /^Nada mais a receber$/],
  [{ pin: live, quote: quoteOf(), used: cents(4000) }, 0, null],
]

it.each(cases)('%j with %d to be taken: %s', (changes, unclaimed, expected) => {
  const reason = whyNoCashback(saleDue(cashbackOf(changes), unclaimed), 'F2')
  if (expected === null) expect(reason).toBeNull()
  else expect(reason).toMatch(expected)
})

it('asks for the customer first, and for nothing where the goods cost nothing', () => {
  const nobody = cashbackOf({ who: { kind: 'nobody', why: 'final-consumer' } })
  expect(whyNoCashback({ ...saleDue(nobody, due), customer: null }, 'F2')).toBe('Identifique o cliente (F2)')
  expect(whyNoCashback(saleWith(cashbackOf({ pin: live }), null, 0), 'F2')).toMatch(/^Venda de R\$ 0,00/)
})

function saleDue(cashback: SaleCashback, unclaimed: number) {
  const sale = saleWith(cashback)
  return { ...sale, settlement: { ...sale.settlement, unclaimed: cents(unclaimed) } }
}
