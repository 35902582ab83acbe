import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { VoucherCode } from '#shared/rewards/vouchers/voucher'
import { unsoundness } from '../../testing/file/soundness'
import { runTill, together } from '../../testing/processes/run-till'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { figures, newTenderId, sell } from '../../testing/till/sell'
import { otherTerminalId, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

/** Two shirts, 70,00, at payment, all of it claimed from the voucher. */
async function shirtsOn(till: TestTill, code: VoucherCode) {
  const { id: saleId } = await sell(till, [products.shirt, 2])
  await till.must('sale.start-payment', { saleId })
  const tender = { kind: 'exchange-voucher', id: newTenderId(), amount: cents(7000), code } as const
  await till.must('payment.add-tender', { saleId, tender })
  return { saleId }
}

/** Two tills of one shop that sell, and a voucher of R$ 100,00. */
async function twoTills() {
  const till = testTill()
  const other = testTill(till.folder, otherTerminalId)
  for (const each of [till, other]) {
    each.clock.now = Date.now()
    each.signIn('manager')
    await each.must('till.open', { float: cents(0) })
  }
  const sold = await soldDresses(till, 1)
  const { voucher } = await till.must('returns.return', await backOf(till, sold, 1))
  if (!voucher) throw new Error('A voucher was issued')
  return { till, other, code: voucher.code }
}

interface Reply {
  readonly ok: boolean
  readonly error?: unknown
}

it('two processes spending one vale-troca at the same moment: one does, the other is told what is left', async () => {
  const { till, other, code } = await twoTills()
  const sales = [await shirtsOn(till, code), await shirtsOn(other, code)]
  const { folder } = till
  const moment = together()
  const ended = await Promise.all(
    sales.map((input, index) => {
      const terminal = index === 0 ? terminalId : otherTerminalId
      return runTill({ folder, terminal, moment, operation: 'sale.finish', input })
    }),
  )
  const replies = ended.map(({ said }) => JSON.parse(said) as Reply)
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)?.error).toEqual({ code: 'more-than-voucher', balance: 3000 })
  expect(figures(till, "SELECT amount FROM value_transfer WHERE cause = 'spent'")).toEqual([7000])
  expect(await till.must('returns.find-voucher', { code })).toMatchObject({ balance: 3000 })
  expect(figures(till, "SELECT count(*) FROM sale WHERE state = 'finished'")).toEqual([2])
  expect(unsoundness(till.database.raw)).toEqual([])
  other.database.close()
}, 60_000)

it('one spends what another cancels at the same moment: the money goes one way', async () => {
  const { till, other, code } = await twoTills()
  const sale = await shirtsOn(till, code)
  const { folder } = till
  const moment = together()
  const [spending, cancelling] = await Promise.all([
    runTill({ folder, terminal: terminalId, moment, operation: 'sale.finish', input: sale }),
    runTill({
      folder,
      terminal: otherTerminalId,
      moment,
      operation: 'returns.cancel-voucher',
      input: { code, reason: 'perdido' },
    }),
  ])
  const spent = JSON.parse(spending.said) as Reply
  expect(JSON.parse(cancelling.said)).toMatchObject({ ok: true })
  if (!spent.ok) expect(spent.error).toEqual({ code: 'voucher-spent' })
  expect(
    figures(till, "SELECT cause || amount FROM value_transfer WHERE cause <> 'issued' ORDER BY cause DESC"),
  ).toEqual(spent.ok ? ['spent7000', 'cancelled3000'] : ['cancelled10000'])
  expect(figures(till, "SELECT balance FROM value_account WHERE kind = 'exchange-voucher'")).toEqual([0])
  expect(unsoundness(till.database.raw)).toEqual([])
  other.database.close()
}, 60_000)
