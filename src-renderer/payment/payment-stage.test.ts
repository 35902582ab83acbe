import { describe, expect, it } from 'vitest'
import { tenderIdSchema } from '../../src-shared/ids'
import { cents, ZERO } from '../../src-shared/money/cents'
import type { Tender } from '../../src-shared/payment/tender'
import { saleViewSchema, type SaleView } from '../../src-shared/sale/sale-view'
import { paymentStage } from './payment-stage'
import { whyNot } from './tender-choices'
import { tenderDetails } from './tender-details'

const id = tenderIdSchema.parse('0193a1de-1111-7000-8000-000000000001')

const waiting: Tender = {
  kind: 'pix',
  id,
  amount: cents(1000),
  txid: 'ABC',
  payload: '000201',
  receivedAt: null,
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
    totals: { gross: 1000, promotions: 0, discounts: 0, cashback: 0, total: 1000 },
    tenders,
    settlement: { due: 1000, paid: 0, remaining: 1000, change: 0, excess: 0, unclaimed: 1000, ...settlement },
  })
}

describe('the stage of a payment', () => {
  it('waits for a choice while something is due', () => {
    expect(paymentStage(paying({}), null)).toEqual({ kind: 'choose' })
  })

  it('shows the form of the chosen tender', () => {
    expect(paymentStage(paying({}), 'cash')).toEqual({ kind: 'form', tender: 'cash' })
  })

  it('shows a waiting Pix with nothing chosen, as after a restart', () => {
    const sale = paying({ unclaimed: ZERO }, [waiting])
    expect(paymentStage(sale, null)).toEqual({ kind: 'pix', pix: waiting })
  })

  it('lets another tender be taken while a Pix for a part waits', () => {
    const sale = paying({ unclaimed: cents(500) }, [waiting])
    expect(paymentStage(sale, 'cash')).toEqual({ kind: 'form', tender: 'cash' })
  })

  it('leaves the form once nothing is unclaimed', () => {
    expect(paymentStage(paying({ remaining: ZERO, unclaimed: ZERO }), 'cash')).toEqual({ kind: 'ready' })
  })

  it('asks for a tender to be removed before anything is finished', () => {
    const sale = paying({ remaining: ZERO, unclaimed: ZERO, excess: cents(200) })
    expect(paymentStage(sale, null)).toEqual({ kind: 'too-much' })
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
  it.each<[Tender, string]>([
    [{ kind: 'cash', id, received: cents(1000) }, ''],
    [
      { kind: 'credit-card', id, amount: cents(10_000), installments: 3, brand: 'Visa', nsu: '12' },
      'Visa · 3x de R$\u00a033,33 (1ª R$\u00a033,34) · NSU 12',
    ],
    [{ kind: 'debit-card', id, amount: cents(1000), brand: 'Elo', nsu: '7' }, 'Elo · NSU 7'],
    [waiting, 'Aguardando o pagamento'],
    [{ ...waiting, receivedAt: 5 }, 'Recebido'],
    [
      { kind: 'store-credit', id, amount: cents(10_000), installments: 2, firstDueOn: '2026-12-31' },
      '2x de R$\u00a050,00 · até 31/01/2027',
    ],
  ])('%j', (tender, words) => {
    expect(tenderDetails(tender)).toBe(words)
  })
})
