import { describe, expect, it } from 'vitest'
import { cents, ZERO } from '../../kernel/money/cents'
import { units } from '../../kernel/money/quantity'
import { settle } from '../../selling/payment/settle'
import type { SaleView } from '../../selling/sale/sale-view'
import { viewForCustomer } from './view-for-customer'

const shop = { shop: 'Loja Centro', greeting: 'Bem-vindo!' }
const anId = 'id' as never

/** Two shirts, each ten reais cheaper by a promotion. */
function polo(part: Partial<SaleView> = {}): SaleView {
  return {
    id: anId,
    state: 'open',
    openedAt: 1,
    order: null,
    maskedReceiptTaxId: null,
    customer: null,
    salesperson: null,
    discount: null,
    lines: [
      {
        id: anId,
        position: 1,
        code: '101',
        description: 'Camisa polo',
        variant: 'Azul M',
        unit: 'un',
        lot: null,
        expiresOn: null,
        quantity: units(2),
        listPrice: cents(5_000),
        unitPrice: cents(4_000),
        gross: cents(10_000),
        adjustments: [{ kind: 'promotion', label: '', amount: cents(-2_000) }],
        total: cents(8_000),
        discount: null,
        salesperson: null,
        cancelled: false,
        stockLeft: null,
      },
    ],
    lineCount: 1,
    loads: [],
    tenders: [],
    totals: {
      gross: cents(10_000),
      promotions: cents(-2_000),
      discounts: ZERO,
      benefits: ZERO,
      named: [],
      total: cents(8_000),
    },
    settlement: { ...settle(cents(8_000), []), unclaimed: cents(8_000) },
    loyalty: { cashback: null, points: null },
    ...part,
  }
}

const look = (seen: SaleView | null) => viewForCustomer({ ...shop, sale: seen, finished: null })

describe('the steps of a sale', () => {
  it('greets while nothing is sold, also when a sale was only opened', () => {
    expect(look(null)).toEqual({ show: 'idle', ...shop })
    expect(look(polo({ lines: [], lineCount: 0 }))).toEqual({ show: 'idle', ...shop })
  })

  it('shows a line with what the promotion saves', () => {
    expect(look(polo())).toMatchObject({
      show: 'sale',
      lines: [
        { description: 'Camisa polo Azul M', quantity: '2 un × 40,00', fullPrice: '50,00', total: '80,00' },
      ],
      total: '80,00',
      saved: '20,00',
      discount: null,
    })
  })

  it('shows what was paid, what is missing and the Pix that waits; then the change', () => {
    const pix = {
      kind: 'pix',
      id: anId,
      amount: cents(3_000),
      state: 'asked',
      txid: 'x',
      payload: 'BR',
      receivedAt: null,
      saleTotal: null,
    } as const
    const waiting = [{ kind: 'cash', id: anId, amount: cents(5_000), state: 'approved' } as const, pix]
    const half = polo({
      state: 'paying',
      tenders: waiting,
      settlement: { ...settle(cents(8_000), waiting), unclaimed: ZERO },
    })
    expect(look(half)).toMatchObject({
      show: 'payment',
      tenders: [{ name: 'Dinheiro', amount: '50,00' }],
      remaining: '30,00',
      change: null,
      pix: { amount: '30,00', payload: 'BR', payee: '' },
    })
    const notes = [{ kind: 'cash', id: anId, amount: cents(10_000), state: 'approved' } as const]
    const whole = polo({
      state: 'paying',
      tenders: notes,
      settlement: { ...settle(cents(8_000), notes), unclaimed: ZERO },
    })
    expect(look(whole)).toMatchObject({ remaining: null, change: '20,00', pix: null })
  })

  it('thanks with total, change and what was saved; the next sale’s first line ends it', () => {
    const finished = { total: cents(8_000), change: cents(2_000), sale: polo() }
    const thanks = {
      show: 'thanks',
      shop: 'Loja Centro',
      total: '80,00',
      change: '20,00',
      saved: '20,00',
      loyalty: [],
    }
    expect(viewForCustomer({ ...shop, sale: null, finished })).toEqual(thanks)
    expect(viewForCustomer({ ...shop, sale: polo(), finished }).show).toBe('sale')
  })

  it('says cashback and points in the customer’s words', () => {
    const cashback = {
      program: 'crm-bonus',
      name: 'CRM&Bônus',
      identifiedBy: 'mobile',
      who: { kind: 'member', masked: '(11) *****-4321' },
      pin: { kind: 'not-needed' },
      quote: null,
      used: cents(500),
      earned: cents(250),
      isCleared: false,
      anonymousAlert: 'each-sale',
      lastFault: null,
    } as const
    const points = {
      program: 'juntos-somos-mais',
      name: 'Juntos',
      scorer: { maskedTaxId: '***', name: 'Ana', registration: 'registered', points: 10 },
      preview: 80,
    } as const
    const finished = { total: cents(8_000), change: ZERO, sale: polo({ loyalty: { cashback, points } }) }
    expect(viewForCustomer({ ...shop, sale: null, finished })).toMatchObject({
      loyalty: [
        'Você usou R$\u00a05,00 de cashback.',
        'Cashback previsto para a próxima compra: R$\u00a02,50.',
        'Pontos previstos nesta compra: 80.',
      ],
    })
  })
})
