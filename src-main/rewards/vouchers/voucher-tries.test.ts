import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { formatVoucherCode, voucherCode, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { startingRoles } from '#shared/store/access/roles'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { handOver } from '../../testing/till/hand-over'
import { figures, newTenderId, sell } from '../../testing/till/sell'
import { operators, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
let code: VoucherCode
const second = 1_000
const wrong = (n: number) => ({ code: voucherCode(n) })

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
  const saleId = await soldDresses(till, 1)
  const { voucher } = await till.must('returns.return', await backOf(till, saleId, 1))
  if (!voucher) throw new Error('A voucher was issued')
  code = voucher.code
})

describe('numbers of no voucher', () => {
  it('wait longer and longer, by whichever way, whoever signs in, also after a restart; each is audited', async () => {
    const found = async (n: number) => (await till.refused('returns.find-voucher', wrong(n))).code
    for (const n of [1, 2, 3, 4]) expect(await found(n)).toBe('voucher-not-found')
    expect(await till.refused('returns.find-voucher', { code })).toEqual({
      code: 'voucher-wait',
      until: till.clock.now + 30 * second,
    })
    const { id: saleId } = await sell(till, [products.dress, 1])
    await till.must('sale.start-payment', { saleId })
    const tender = { kind: 'exchange-voucher', id: newTenderId(), amount: cents(1), code } as const
    expect(await till.refused('payment.add-tender', { saleId, tender })).toMatchObject({
      code: 'voucher-wait',
    })
    const cancelling = { code, reason: 'perdido pelo cliente' }
    expect(await till.refused('returns.cancel-voucher', cancelling)).toMatchObject({ code: 'voucher-wait' })

    const { now } = till.clock
    till.database.close()
    till = testTill(till.folder)
    till.clock.now = now + 29 * second
    await handOver(till, 'cashier')
    expect(await found(5)).toBe('voucher-wait')
    till.clock.now += second
    const guess = { ...tender, id: newTenderId(), code: voucherCode(5) }
    expect(await till.refused('payment.add-tender', { saleId, tender: guess })).toMatchObject({
      code: 'voucher-not-found',
    })
    till.clock.now += 59 * second
    expect(await found(6)).toBe('voucher-wait')
    till.clock.now += second
    await till.must('returns.find-voucher', { code })
    expect(await found(6)).toBe('voucher-not-found')
    expect(await found(7)).toBe('voucher-wait')

    expect(
      figures(till, "SELECT detail FROM audit_entry WHERE action = 'returns.wrong-voucher'"),
    ).toHaveLength(6)
    expect(
      figures(
        till,
        "SELECT operator_id FROM audit_entry WHERE action = 'returns.wrong-voucher' ORDER BY id",
      ).at(-1),
    ).toBe(operators.cashier.id)
  })

  it('a thousand guesses in a minute look five up', async () => {
    let asked = 0
    for (let n = 0; n < 1_000; n++) {
      till.clock.now += 60
      if ((await till.refused('returns.find-voucher', wrong(n))).code === 'voucher-not-found') asked++
    }
    expect(asked).toBe(5)
  })

  it('a few by hand are forgotten in time, and a clock set back holds nobody', async () => {
    for (const n of [1, 2, 3, 4]) await till.refused('returns.find-voucher', wrong(n))
    till.clock.now -= 86_400 * second
    await till.must('returns.find-voucher', { code })
    till.clock.now += 2 * 86_400 * second
    for (const n of [1, 2, 3]) await till.refused('returns.find-voucher', wrong(n))
    await till.must('returns.find-voucher', { code })
  })
})

describe('the whole number of a voucher', () => {
  it('stands on its own slip only: not on the receipt it paid, its screen, the slip that cancels it, the trail', async () => {
    const { id: saleId } = await sell(till, [products.dress, 1])
    await till.must('sale.start-payment', { saleId })
    const tender = { kind: 'exchange-voucher', id: newTenderId(), amount: cents(5_000), code } as const
    await till.must('payment.add-tender', { saleId, tender })
    await till.must('payment.remove-tender', { saleId, tenderId: tender.id })
    await till.must('payment.add-tender', { saleId, tender: { ...tender, id: newTenderId() } })
    const cash = { kind: 'cash', id: newTenderId(), amount: cents(5_000) } as const
    await till.must('payment.add-tender', { saleId, tender: cash })
    await till.must('sale.finish', { saleId })
    const receipt = JSON.stringify(await till.must('receipt.of-sale', { saleId }))
    expect(receipt).toContain(`Vale final ${code.slice(-4)}`)
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    await till.must('returns.cancel-voucher', { code, reason: 'perdido pelo cliente' })
    const papers = till.printer.papers.filter(({ kind }) => kind !== 'exchange-voucher')
    const trail = JSON.stringify(till.database.all('SELECT detail FROM audit_entry'))
    for (const text of [receipt, JSON.stringify(papers), trail]) {
      expect(text).not.toContain(code)
      expect(text).not.toContain(formatVoucherCode(code))
    }
    expect(till.printer.papers.map(({ title }) => title).join()).not.toContain(formatVoucherCode(code))
  })

  it('is not on receipts kept from before either', async () => {
    const [saleId] = figures(till, 'SELECT id FROM sale') as never[]
    const old = `    Nº ${formatVoucherCode(code)}`
    till.database.raw
      .prepare(
        `UPDATE receipt SET document = json_insert(document, '$.blocks[#]', json(?)) WHERE sale_id = ?`,
      )
      .run(JSON.stringify({ kind: 'text', text: old, align: 'left', strong: false, large: false }), saleId)
    const receipt = JSON.stringify(await till.must('receipt.of-sale', { saleId: saleId as never }))
    expect(receipt).toContain(`Nº final ${code.slice(-4)}`)
    expect(receipt).not.toContain(formatVoucherCode(code))
  })

  it('is printed again by right only, while it still pays', async () => {
    const [returnId] = figures(till, 'SELECT id FROM return') as never[]
    await handOver(till, 'cashier')
    const input = { returnId: returnId as never }
    const permission = 'returns.reprint-voucher'
    expect(await till.refused('returns.reprint', input)).toEqual({ code: 'needs-approval', permission })
    const { cashier, supervisor } = operators
    const lent = { approver: supervisor, role: startingRoles.supervisor, permission } as const
    await till.must('returns.reprint', input, till.approvals.grant(lent, cashier, 'returns.reprint', input))
    expect(figures(till, "SELECT approver_id FROM audit_entry WHERE action = 'returns.reprint'")).toEqual([
      supervisor.id,
    ])
  })
})
