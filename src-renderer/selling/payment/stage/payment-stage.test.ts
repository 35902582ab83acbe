import { describe, expect, it } from 'vitest'
import { tenderIdSchema, type OrderId } from '#shared/kernel/ids'
import { cents, ZERO } from '#shared/kernel/money/cents'
import type { PaymentPlan } from '#shared/selling/payment/payment-plan'
import type { Tender } from '#shared/selling/payment/tender'
import { saleViewSchema, type SaleView } from '#shared/selling/sale/sale-view'
import { proposedInstallments, proposedTender } from '../tenders/proposed-tender'
import { tenderView } from '../tenders/tender-views'
import { outcome } from './balance'
import { paymentStage } from './payment-stage'
import { whyNot } from './tender-choices'

const id = tenderIdSchema.parse('0193a1de-1111-7000-8000-000000000001')

const waiting: Tender = {
  kind: 'pix',
  id,
  amount: cents(1000),
  state: 'asked',
  txid: 'ABC',
  payload: '000201',
  receivedAt: null,
  saleTotal: null,
}

function paying(settlement: Partial<SaleView['settlement']>, tenders: Tender[] = []): SaleView {
  return saleViewSchema.parse({
    id: '0193a1de-3333-7000-8000-000000000001',
    state: 'paying',
    order: null,
    openedAt: 0,
    lines: [],
    customer: null,
    maskedReceiptTaxId: null,
    salesperson: null,
    discount: null,
    lineCount: 1,
    loyalty: { cashback: null, points: null },
    totals: { gross: 1000, promotions: 0, discounts: 0, benefits: 0, named: [], total: 1000 },
    loads: [],
    tenders,
    settlement: {
      due: 1000,
      paid: 0,
      remaining: 1000,
      change: 0,
      excess: 0,
      waiting: 0,
      unclaimed: 1000,
      ...settlement,
    },
  })
}

describe('the stage of a payment', () => {
  it('opens with what is proposed, which is not chosen yet', () => {
    expect(paymentStage(paying({}), null, 'cash')).toEqual({ kind: 'form', tender: 'cash', isProposed: true })
  })

  it('shows the form of the chosen tender', () => {
    const stage = paymentStage(paying({}), 'debit-card', 'cash')
    expect(stage).toEqual({ kind: 'form', tender: 'debit-card', isProposed: false })
  })

  it('shows a waiting Pix with nothing chosen, as after a restart', () => {
    const sale = paying({ unclaimed: ZERO }, [waiting])
    expect(paymentStage(sale, null, 'cash')).toEqual({ kind: 'waiting', tender: waiting })
  })

  it('lets another tender be taken while a Pix for a part waits', () => {
    const sale = paying({ unclaimed: cents(500) }, [waiting])
    expect(paymentStage(sale, null, 'cash')).toEqual({ kind: 'waiting', tender: waiting })
    expect(paymentStage(sale, 'cash', 'cash')).toMatchObject({ kind: 'form', tender: 'cash' })
  })

  it('leaves the form once nothing is unclaimed', () => {
    const sale = paying({ remaining: ZERO, unclaimed: ZERO })
    expect(paymentStage(sale, 'cash', 'cash')).toEqual({ kind: 'ready' })
  })

  it('asks for a tender to be removed before anything is finished', () => {
    const sale = paying({ remaining: ZERO, unclaimed: ZERO, excess: cents(200) })
    expect(paymentStage(sale, null, 'cash')).toEqual({ kind: 'too-much' })
  })
})

const agreed = (plan: PaymentPlan, tenders: Tender[] = []): SaleView => ({
  ...paying({}, tenders),
  order: { id: '0193a1de-4444-7000-8000-000000000001' as OrderId, number: 7, numberedAt: null, plan },
})

describe('what the payment opens with', () => {
  it('is what this till mostly takes', () => {
    expect(proposedTender(paying({}), 'pix')).toBe('pix')
  })

  it('is what the order agreed, with its parcelas', () => {
    const sale = agreed({ kind: 'credit-card', installments: 3 })
    expect(proposedTender(sale, 'cash')).toBe('credit-card')
    expect(proposedInstallments(sale, 'credit-card')).toBe(3)
    expect(proposedInstallments(sale, 'store-credit')).toBe(1)
  })

  it('is the usual one again once what was agreed was taken', () => {
    const sale = agreed({ kind: 'pix' }, [waiting])
    expect(proposedTender(sale, 'cash')).toBe('cash')
  })

  it('is no crediário while nobody is identified who could owe it', () => {
    expect(proposedTender(agreed({ kind: 'store-credit', installments: 2 }), 'cash')).toBe('cash')
  })
})

describe('the figure that stands out', () => {
  const nothing = { due: 1000, paid: 0, remaining: 1000, change: 0, excess: 0, waiting: 0, unclaimed: 1000 }
  it.each<[string, Partial<typeof nothing>, number | null, string, number, string]>([
    ['nothing paid', {}, null, 'Falta', 1000, ''],
    ['cash typed that is not enough', {}, 500, 'Falta', 1000, ''],
    ['cash typed that is too much', {}, 5000, 'Troco', 4000, 'ao receber R$\u00a050,00'],
    ['a Pix for a part', { waiting: 400, unclaimed: 600 }, null, 'Falta', 600, 'aguardando Pix R$\u00a04,00'],
    ['a Pix for all', { waiting: 1000, unclaimed: 0 }, null, 'Aguardando Pix', 1000, ''],
    ['change', { paid: 2000, remaining: 0, unclaimed: 0, change: 1000 }, null, 'Troco', 1000, ''],
    ['paid to the cent', { paid: 1000, remaining: 0, unclaimed: 0 }, null, 'Tudo pago', 1000, 'sem troco'],
    ['paid too much', { paid: 1200, remaining: 0, unclaimed: 0, excess: 200 }, null, 'Pago a mais', 200, ''],
  ])('%s', (_case, settlement, typed, label, amount, note) => {
    const stands = { ...nothing, ...settlement } as SaleView['settlement']
    expect(outcome(stands, typed === null ? null : cents(typed), 'Pix')).toMatchObject({
      label,
      amount,
      note,
    })
  })
})

describe('the tenders on offer', () => {
  it('say why crediário needs somebody, and with which key', () => {
    expect(whyNot('store-credit', paying({}), 'F2')).toBe('Identifique o cliente (F2)')
    expect(whyNot('cash', paying({}), 'F2')).toBeNull()
  })

  it('are all closed once nothing is unclaimed', () => {
    expect(whyNot('cash', paying({ unclaimed: ZERO }), 'F2')).toBe('Nada mais a receber')
  })
})

describe('what tells one tender from another', () => {
  const state = 'approved'
  it.each<[Tender, string]>([
    [{ kind: 'cash', id, amount: cents(1000), state }, ''],
    [
      { kind: 'credit-card', id, amount: cents(10_000), state, installments: 3, brand: 'Visa', nsu: '12' },
      'Visa · 3x de R$\u00a033,33 (1ª R$\u00a033,34) · NSU 12',
    ],
    [{ kind: 'debit-card', id, amount: cents(1000), state, brand: 'Elo', nsu: '7' }, 'Elo · NSU 7'],
    [waiting, 'Aguardando o pagamento'],
    [{ ...waiting, state, receivedAt: 5 }, 'Recebido'],
    [
      { kind: 'store-credit', id, amount: cents(10_000), state, installments: 2, firstDueOn: '2026-12-31' },
      '2x de R$\u00a050,00 · até 31/01/2027',
    ],
    [
      { kind: 'store-credit', id, amount: cents(10_000), state, installments: 1, firstDueOn: '2026-12-30' },
      '1 parcela em 30/12/2026',
    ],
  ])('%j', (tender, words) => {
    expect(tenderView(tender.kind).details(tender)).toBe(words)
  })
})
