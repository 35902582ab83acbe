import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumOfGroup } from '../../goods/pricing/adjustment'
import type { AdjustmentGroup } from '../../goods/pricing/adjustments/adjustment-kind'
import { adjustmentKinds } from '../../goods/pricing/adjustments/adjustment-kinds'
import { add, cents, sumBy, ZERO } from '../../kernel/money/cents'
import { parseAmount } from '../../kernel/money/format'
import { units } from '../../kernel/money/quantity'
import { settle } from '../../selling/payment/settle'
import type { Tender } from '../../selling/payment/tender'
import type { SaleLineView, SaleView } from '../../selling/sale/sale-view'
import { displayViewSchema } from './display-view'
import { viewForCustomer } from './view-for-customer'

/** Whatever the customer must not read carries this. */
const secret = '§'
const uuid = '01890000-0000-7000-8000-000000000001'
const hidden = fc.string({ maxLength: 12 }).map((text) => `${secret}${text}`)
const maybeHidden = fc.option(hidden)
const id = hidden as fc.Arbitrary<never>
const someCents = fc.integer({ min: 1, max: 500_000 }).map(cents)
const person = fc.option(fc.record({ id, name: hidden }))
const manualDiscount = fc.option(
  fc.record({ value: someCents.map((amount) => ({ kind: 'amount', amount }) as const), reason: hidden }),
)

const line: fc.Arbitrary<SaleLineView> = fc
  .record({
    id,
    position: fc.constant(1),
    code: hidden,
    description: fc.constantFrom('Camisa polo', 'Calção de algodão'),
    variant: fc.constantFrom('', 'Azul M'),
    unit: fc.constantFrom('un', 'kg'),
    lot: hidden,
    expiresOn: fc.constant(null),
    quantity: fc.integer({ min: 1, max: 9 }).map(units),
    unitPrice: someCents,
    off: fc.array(
      fc.record({
        kind: fc.constantFrom(...adjustmentKinds.map(({ id: kind }) => kind)),
        label: hidden,
        percent: fc.nat(20),
      }),
    ),
    discount: manualDiscount,
    salesperson: person,
    cancelled: fc.boolean(),
    stockLeft: fc.constantFrom(null, units(-7)),
    // Of another day's SaleView, which must not leak for having grown.
    cost: hidden,
  })
  .map(({ off, ...rest }) => {
    const gross = cents((rest.unitPrice * rest.quantity) / 1000)
    const adjustments = off.slice(0, 4).map(({ kind, label, percent }) => ({
      kind,
      label,
      amount: cents(-Math.floor((gross * percent) / 100)),
    }))
    const total = add(
      gross,
      sumBy(adjustments, ({ amount }) => amount),
    )
    return { ...rest, listPrice: rest.unitPrice, gross, adjustments, total }
  })

const tender: fc.Arbitrary<Tender> = fc.oneof(
  fc.record({ kind: fc.constant('cash'), id, amount: someCents, state: fc.constant('approved') }),
  fc.record({
    kind: fc.constant('debit-card'),
    id,
    amount: someCents,
    state: fc.constant('approved'),
    brand: fc.constant('Visa'),
    nsu: hidden,
  }),
  fc.record({
    kind: fc.constant('exchange-voucher'),
    id,
    amount: someCents,
    state: fc.constant('approved'),
    code: id,
  }),
  fc.record({
    kind: fc.constant('pix'),
    id,
    amount: someCents,
    state: fc.constantFrom('asked', 'approved'),
    txid: hidden,
    payload: fc.constant('00020126BR'),
    receivedAt: fc.constantFrom(null, 1 as never),
    saleTotal: fc.constant(null),
  }),
)

const sale: fc.Arbitrary<SaleView> = fc
  .record({
    id,
    state: fc.constantFrom('open', 'paying'),
    openedAt: fc.constant(1 as never),
    order: fc.constant(null),
    maskedReceiptTaxId: maybeHidden,
    lines: fc.array(line, { maxLength: 50 }),
    loads: fc.constant<SaleView['loads']>([]),
    tenders: fc.array(tender, { maxLength: 3 }),
    salesperson: person,
    discount: manualDiscount,
    customer: fc.option(
      fc.record({
        id,
        code: hidden,
        name: hidden,
        maskedTaxId: maybeHidden,
        maskedMobile: maybeHidden,
        note: maybeHidden,
        lastPurchaseAt: fc.constant(null),
        creditAvailable: fc.constant(cents(987_654_321)),
      }),
    ),
    loyalty: fc.record({
      cashback: fc.option(
        fc.record({
          program: fc.constantFrom('crm-bonus', 'dito'),
          name: hidden,
          identifiedBy: fc.constant('mobile'),
          who: hidden.map((masked) => ({ kind: 'member', masked }) as const),
          pin: fc.constantFrom(
            { kind: 'accepted', byMasterPin: true } as const,
            { kind: 'not-sent' } as const,
          ),
          quote: fc.constant({
            balance: cents(987_654_321),
            minimum: ZERO,
            maximum: cents(1_000),
            validUntil: `${secret}2030-01-01`,
            isAutomatic: false,
            mayBeKept: true,
            isStale: false,
          }),
          used: fc.constantFrom(ZERO, cents(500)),
          earned: fc.constantFrom(null, cents(250)),
          anonymousAlert: fc.constant('each-sale' as const),
          isCleared: fc.boolean(),
          lastFault: fc.constant(null),
        }),
      ),
      points: fc.option(
        fc.record({
          program: fc.constant('juntos-somos-mais' as const),
          name: hidden,
          scorer: fc.record({
            maskedTaxId: hidden,
            name: maybeHidden,
            registration: fc.constant('registered'),
            points: fc.constant(987_654),
          }),
          preview: fc.nat(50),
        }),
      ),
    }),
  })
  .map((drawn) => {
    const sold = drawn.lines.filter(({ cancelled }) => !cancelled)
    const taken = sold.flatMap(({ adjustments }) => adjustments)
    const sumOf = (group: AdjustmentGroup) => sumOfGroup(taken, group)
    const total = sumBy(sold, (one) => one.total)
    return {
      ...drawn,
      lineCount: sold.length,
      totals: {
        gross: sumBy(sold, ({ gross }) => gross),
        promotions: sumOf('promotions'),
        discounts: sumOf('discounts'),
        benefits: sumOf('benefits'),
        named: sumOf('benefits') === 0 ? [] : [{ label: 'Cashback', amount: sumOf('benefits') }],
        total,
      },
      settlement: { ...settle(total, drawn.tenders), unclaimed: ZERO },
    }
  })

const shop = { shop: 'Loja Centro', greeting: 'Bem-vindo!' }
const read = (text: string | null) => (text === null ? ZERO : (parseAmount(text) ?? cents(Number.NaN)))

describe('what the customer sees', () => {
  it('has no document, cost, remark, name, code or balance in it, whatever the sale is full of', () => {
    fc.assert(
      fc.property(sale, fc.boolean(), (seen, isOver) => {
        const finished = isOver ? { total: seen.totals.total, change: cents(10), sale: seen } : null
        const view = viewForCustomer({ ...shop, sale: isOver ? null : seen, finished })
        const text = JSON.stringify(view)
        expect(text).not.toContain(secret)
        expect(text).not.toContain(uuid)
        expect(text).not.toMatch(/9\.?876/)
        // Strict: a field nobody declared would be refused.
        expect(displayViewSchema.parse(view)).toEqual(view)
      }),
    )
  })

  it('adds up to the cent: lines make the subtotal, less what is taken off it is the total', () => {
    fc.assert(
      fc.property(sale, (seen) => {
        const view = viewForCustomer({ ...shop, sale: seen, finished: null })
        if (view.show !== 'sale' && view.show !== 'payment') return
        expect(
          add(read(view.subtotal), read(view.discount), ...view.benefits.map((one) => read(one.amount))),
        ).toBe(read(view.total))
        expect(view.lines.length + view.earlierLines).toBe(view.itemCount)
        if (view.earlierLines === 0)
          expect(sumBy(view.lines, (one) => read(one.total))).toBe(read(view.subtotal))
      }),
    )
  })
})
