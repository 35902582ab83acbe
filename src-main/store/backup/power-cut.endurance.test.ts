import { describe, expect, it } from 'vitest'
import type { OperationName } from '#shared/contract'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { VoucherCode } from '#shared/rewards/vouchers/voucher'
import { brokenAuditLinks } from '../../testing/file/broken-audit-links'
import { unsoundness } from '../../testing/file/soundness'
import { runTill } from '../../testing/processes/run-till'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { placedOrder } from '../../testing/till/place-order'
import { cash, figures, newTenderId, sell } from '../../testing/till/sell'
import { products, terminalId as terminal } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

/** A dress sold and taken back: a voucher of R$ 100,00. */
async function voucherOf100(till: TestTill): Promise<VoucherCode> {
  const done = await till.must('returns.return', await backOf(till, await soldDresses(till, 1), 1))
  if (!done.voucher) throw new Error('A voucher was issued')
  return done.voucher.code
}

/** An order being received, with all it costs claimed from a voucher. */
async function orderToFinish(till: TestTill): Promise<{ saleId: SaleId }> {
  const code = await voucherOf100(till)
  const received = await till.must('order.receive', { orderId: await placedOrder(till) })
  const saleId = received.sale.id
  const tender = { kind: 'exchange-voucher', id: newTenderId(), amount: cents(9900), code } as const
  await till.must('payment.add-tender', { saleId, tender })
  return { saleId }
}

/** Every write that matters, with what leads up to it. */
const writes: readonly (readonly [OperationName, string, (till: TestTill) => Promise<object>])[] = [
  ['order.receive', 'order_event', async (till) => ({ orderId: await placedOrder(till) })],
  [
    'payment.add-tender',
    'sale_tender',
    async (till) => {
      const { id: saleId } = await sell(till, [products.shirt, 1])
      await till.must('sale.start-payment', { saleId })
      return { saleId, tender: cash(5000) }
    },
  ],
  ['sale.finish', 'receipt', orderToFinish],
  [
    'sale.void',
    'stock_movement',
    async (till) => ({ saleId: await soldDresses(till, 2), reason: 'desistiu' }),
  ],
  ['returns.return', 'value_transfer', async (till) => backOf(till, await soldDresses(till, 2), 1)],
  ['returns.return', 'cash_movement', async (till) => backOf(till, await soldDresses(till, 2), 1, 'cash')],
  [
    'returns.cancel-voucher',
    'value_transfer',
    async (till) => ({ code: await voucherOf100(till), reason: 'perdido' }),
  ],
  [
    'till.close',
    'till_count',
    () => Promise.resolve({ counted: { cash: cents(9_000) }, left: cents(0), ifDiffers: 'close' }),
  ],
  ['till.close', 'first_count', () => Promise.resolve({ counted: { cash: cents(9_000) }, left: cents(0) })],
]

/** Everything in the file, table by table. */
function contents(till: TestTill): Record<string, unknown[]> {
  const tables = figures(
    till,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name",
  ).map(String)
  return Object.fromEntries(
    tables.map((table) => [table, till.database.raw.prepare(`SELECT * FROM "${table}"`).raw().all()]),
  )
}

/** The till as the next start finds it, before anybody signed in. */
function restarted(folder: string): TestTill {
  const till = testTill(folder)
  till.clock.now = Date.now()
  expect(unsoundness(till.database.raw)).toEqual([])
  expect(brokenAuditLinks(till.database)).toEqual([])
  return till
}

describe.each(writes)('the plug pulled at %s (%s)', (operation, table, prepare) => {
  it('before it is durable nothing of it is there; once it is, all of it, and asking again doubles nothing', async () => {
    const before = testTill()
    before.clock.now = Date.now()
    before.signIn('manager')
    await before.must('till.open', { float: cents(10_000) })
    const input = await prepare(before)
    const untouched = contents(before)
    const { folder } = before
    before.database.close()
    const killedAt = async (moment: 'before-commit' | 'after-commit') => {
      const errand = { folder, terminal, moment, operation, input: input as never }
      expect((await runTill(errand)).signal).toBe('SIGKILL')
      return restarted(folder)
    }

    const first = await killedAt('before-commit')
    expect(contents(first)).toEqual(untouched)
    first.database.close()

    const till = await killedAt('after-commit')
    const { [table]: written } = contents(till)
    expect(written?.length).toBeGreaterThan(untouched[table]?.length ?? 0)
    till.signIn('manager')
    const done = contents(till)
    await till.dispatch({ name: operation, input })
    expect(contents(till)).toEqual(done)
    expect(till.log.incidents).toEqual([])
  }, 60_000)
})
