import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../../testing/file/expect-sound'
import { backOf, soldDresses } from '../../../testing/till/give-back'
import { cash, newTenderId, sell } from '../../../testing/till/sell'
import { customers, products } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'

/** What a sale moves: goods, money in the drawer, what is owed, what vouchers hold. */
function standing({ database }: TestTill): unknown {
  return {
    stock: database.all(
      'SELECT product_id AS product, quantity_thousandths AS quantity FROM product_stock ORDER BY product_id',
    ),
    drawer: database.get('SELECT sum(amount_cents) AS cents FROM cash_movement'),
    owed: database.get(
      `SELECT coalesce(sum(amount_cents - forgiven_cents), 0) AS cents FROM receivable
       WHERE settled_at IS NULL AND cancelled_at IS NULL`,
    ),
    vouchers: database.all('SELECT code, balance FROM value_account WHERE code IS NOT NULL ORDER BY code'),
  }
}

/** A till with a voucher of R$ 100,00 of an earlier return in circulation. */
async function tillWithVoucher() {
  const till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(50_000) })
  const sold = await soldDresses(till, 2)
  const { voucher } = await till.must('returns.return', await backOf(till, sold, 1))
  if (!voucher) throw new Error('A return gives a voucher')
  return { till, code: voucher.code }
}

const goods = [products.dress, products.shirt, products.skirt, products.coat]
const pays = ['cash', 'debit-card', 'pix', 'store-credit', 'exchange-voucher'] as const

const someSale = fc.record({
  items: fc.array(fc.record({ product: fc.constantFrom(...goods), count: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  // Each pays so much of a hundred of what is still open; what remains is paid in cash.
  tenders: fc.array(fc.record({ kind: fc.constantFrom(...pays), share: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 3,
  }),
  change: fc.integer({ min: 0, max: 2_000 }),
})

it('a sale finished and then cancelled leaves goods, cash, debts and vouchers as they were', async () => {
  await fc.assert(
    fc.asyncProperty(someSale, async ({ items, tenders, change }) => {
      const { till, code } = await tillWithVoucher()
      const before = standing(till)
      await till.must('sale.set-customer', { customerId: customers.withLimit })
      const { id: saleId } = await sell(till, ...items.map((one) => [one.product, one.count] as const))
      let { settlement } = await till.must('sale.start-payment', { saleId })
      for (const { kind, share } of tenders) {
        const amount = cents(Math.ceil((settlement.unclaimed * share) / 100))
        const id = newTenderId()
        const tender = {
          cash: { kind: 'cash', id, amount },
          'debit-card': { kind: 'debit-card', id, amount, brand: 'Elo', nsu: '123' },
          pix: { kind: 'pix', id, amount },
          'store-credit': { kind: 'store-credit', id, amount, installments: 2, firstDueOn: '2026-04-30' },
          'exchange-voucher': { kind: 'exchange-voucher', id, amount, code },
        } as const
        const taken = await till.call('payment.add-tender', { saleId, tender: tender[kind] })
        if (!taken.ok) continue
        settlement = taken.value.settlement
        if (kind === 'pix') await till.must('payment.confirm-pix', { saleId, tenderId: id })
      }
      if (settlement.unclaimed > 0)
        await till.must('payment.add-tender', { saleId, tender: cash(settlement.unclaimed + change) })
      await till.must('sale.finish', { saleId })
      expect(standing(till)).not.toEqual(before)
      await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
      expect(standing(till)).toEqual(before)
      expectSound(till)
    }),
    { numRuns: 25 },
  )
})
