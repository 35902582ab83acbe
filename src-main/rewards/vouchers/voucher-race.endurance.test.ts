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

it('two processes spending one vale-troca at the same moment: one does, the other is told what is left', async () => {
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
  const sales = [await shirtsOn(till, voucher.code), await shirtsOn(other, voucher.code)]
  const { folder } = till
  const moment = together()
  const ended = await Promise.all(
    sales.map((input, index) => {
      const terminal = index === 0 ? terminalId : otherTerminalId
      return runTill({ folder, terminal, moment, operation: 'sale.finish', input })
    }),
  )
  const replies = ended.map(({ said }) => JSON.parse(said) as { ok: boolean; error?: unknown })
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)?.error).toEqual({ code: 'more-than-voucher', balance: 3000 })
  expect(figures(till, "SELECT amount_cents FROM voucher_movement WHERE kind = 'spent'")).toEqual([-7000])
  expect(await till.must('returns.find-voucher', { code: voucher.code })).toMatchObject({ balance: 3000 })
  expect(figures(till, "SELECT count(*) FROM sale WHERE state = 'finished'")).toEqual([2])
  expect(unsoundness(till.database.raw)).toEqual([])
  other.database.close()
}, 60_000)
