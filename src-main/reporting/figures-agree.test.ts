import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents, type Cents } from '#shared/kernel/money/cents'
import { parseAmount } from '#shared/kernel/money/format'
import type { TillClosing } from '#shared/store/till/till-closing'
import { backOf } from '../testing/till/give-back'
import { figures, payInCash, sell } from '../testing/till/sell'
import { products } from '../testing/till/test-shop'
import { testTill, type TestTill } from '../testing/till/test-till'

const acts = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('sell' as const),
        product: fc.constantFrom('shirt', 'boot', 'sock', 'coat', 'sandal' as const),
        count: fc.integer({ min: 1, max: 4 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom('void', 'return' as const), which: fc.nat(20) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 20 }) }),
    },
  ),
  { minLength: 3, maxLength: 12 },
)
type Act = typeof acts extends fc.Arbitrary<(infer One)[]> ? One : never

const open = (till: TestTill) => till.must('till.open', { float: cents(500_000) })

/** Closes the till, whatever it holds; answers its Z. */
const close = (till: TestTill): Promise<TillClosing> =>
  till.must('till.close', { counted: { cash: cents(500_000) }, left: cents(500_000), ifDiffers: 'close' })

/** Does it, as far as the till lets it; sales of other sessions are voided and given back, too. */
async function perform(till: TestTill, act: Act, sold: SaleId[], closed: TillClosing[]): Promise<void> {
  switch (act.kind) {
    case 'sell': {
      const { id, totals } = await sell(till, [products[act.product], act.count])
      await payInCash(till, id, totals.total)
      sold.push(id)
      return
    }
    case 'void':
    case 'return': {
      const saleId = sold[act.which % sold.length]
      if (saleId === undefined) return
      if (act.kind === 'void') await till.call('sale.void', { saleId, reason: 'engano' })
      else if ((await till.call('returns.sale', { saleId })).ok)
        await till.call('returns.return', await backOf(till, saleId, 1, 'exchange-voucher'))
      return
    }
    case 'close':
      closed.push(await close(till))
      await open(till)
      return
    case 'wait':
      till.clock.now += act.hours * 3_600_000
      till.watch.note()
  }
}

async function totalOnReceipt(till: TestTill, saleId: SaleId): Promise<Cents> {
  const { blocks } = await till.must('receipt.of-sale', { saleId })
  const total = blocks.find((block) => block.kind === 'row' && block.left === 'TOTAL')
  return parseAmount(total?.kind === 'row' ? total.right : '') ?? cents(0)
}

it('reports, the Z of every session, the receipts and the figures of the day say the same', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const till = testTill()
      till.signIn('manager')
      await open(till)
      const sold: SaleId[] = []
      const closed: TillClosing[] = []
      for (const act of all) await perform(till, act, sold, closed)
      closed.push(await close(till))

      const question = { report: 'sales-by-day', from: '2026-01-01', until: '2027-12-31', choices: {} }
      const { totals } = await till.must('reports.run', { run: randomUUID(), question, sort: null, skip: 0 })
      const [, sales, , gross, returned, net] = (totals ?? []).map(Number)
      const sum = (of: (closing: TillClosing) => number) =>
        closed.reduce((total, closing) => total + of(closing), 0)

      const stand = figures(till, "SELECT id FROM sale WHERE state = 'finished'") as SaleId[]
      let receipts = 0
      for (const id of stand) receipts += await totalOnReceipt(till, id)
      expect({ sales, gross, returned, net }).toEqual({
        sales: sum(({ sold: one, voided }) => one.count - voided.count),
        gross: sum(({ sold: one, voided }) => one.total - voided.total),
        returned: sum((one) => one.returned.total),
        net: receipts - sum((one) => one.returned.total),
      })

      const { month } = await till.must('reports.day', {})
      expect([month.now.sales, month.now.sold, month.now.net]).toEqual([sales, gross, net])
    }),
    { numRuns: 10 },
  )
}, 60_000)
