import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { voucherCode, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { startingRoles } from '#shared/store/access/roles'
import { expectSound } from '../../testing/file/expect-sound'
import { testFolder } from '../../testing/platform/test-folder'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { cash, figures, newTenderId, payInCash, sell } from '../../testing/till/sell'
import { operators, otherTerminalId, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const day = 86_400_000
let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

const set = (key: 'returns.voucher-days' | 'sale.void-days', value: number) =>
  till.must('settings.set-parameter', { key, scope: 'branch', terminalId, value })

/** Sells a dress for R$ 100,00 and takes it back for a voucher. */
async function newVoucher(exchange = false): Promise<VoucherCode> {
  const saleId = await soldDresses(till, 1)
  const done = await till.must('returns.return', { ...(await backOf(till, saleId, 1)), exchange })
  if (!done.voucher) throw new Error('A voucher was issued')
  return done.voucher.code
}

const pays = (code: VoucherCode, amount: number) =>
  ({ kind: 'exchange-voucher', id: newTenderId(), amount: cents(amount), code }) as const

/** A sale of shirts at R$ 35,00 each, at payment. */
async function shirtsToPay(at: TestTill, count: number): Promise<SaleId> {
  const { id } = await sell(at, [products.shirt, count])
  await at.must('sale.start-payment', { saleId: id })
  return id
}

const balance = async (code: VoucherCode) => (await till.must('returns.find-voucher', { code })).balance

describe('paying with a vale-troca', () => {
  it('is spent when the sale finishes; what is left stays on it and is printed', async () => {
    const code = await newVoucher()
    const saleId = await shirtsToPay(till, 1)
    await till.must('payment.add-tender', { saleId, tender: pays(code, 3500) })
    expect(await balance(code)).toBe(10_000)
    await till.must('sale.finish', { saleId })
    expect(await balance(code)).toBe(6500)
    const papers = till.printer.papers.slice(-2)
    expect(papers.map(({ kind }) => kind)).toEqual(['sale', 'exchange-voucher'])
    expect(JSON.stringify(papers[1])).toContain('"SALDO","right":"R$\u00a065,00"')
    const next = await shirtsToPay(till, 2)
    expect(await till.refused('payment.add-tender', { saleId: next, tender: pays(code, 6501) })).toEqual({
      code: 'more-than-voucher',
      balance: 6500,
    })
    await till.must('payment.add-tender', { saleId: next, tender: pays(code, 6000) })
    expect(await till.refused('payment.add-tender', { saleId: next, tender: pays(code, 501) })).toEqual({
      code: 'more-than-voucher',
      balance: 6500,
    })
    await till.must('payment.add-tender', { saleId: next, tender: pays(code, 500) })
    await till.must('payment.add-tender', { saleId: next, tender: cash(500) })
    await till.must('sale.finish', { saleId: next })
    expect(await balance(code)).toBe(0)
    expect(till.printer.papers.at(-1)?.kind).toBe('sale')
    const third = await shirtsToPay(till, 1)
    expect(await till.refused('payment.add-tender', { saleId: third, tender: pays(code, 1) })).toEqual({
      code: 'voucher-spent',
    })
    expect(
      await till.refused('payment.add-tender', { saleId: third, tender: pays(voucherCode(42), 1) }),
    ).toEqual({ code: 'voucher-not-found' })
    expectSound(till)
  })

  it('is spent once, also when two tills hold it at the same moment; removed, it is free', async () => {
    const code = await newVoucher()
    const other = testTill(till.folder, otherTerminalId)
    other.signIn('manager')
    await other.must('till.open', { float: cents(0) })
    const here = await shirtsToPay(till, 2)
    const there = await shirtsToPay(other, 2)
    await till.must('payment.add-tender', { saleId: here, tender: pays(code, 7000) })
    const claim = pays(code, 7000)
    await other.must('payment.add-tender', { saleId: there, tender: claim })
    await till.must('sale.finish', { saleId: here })
    expect(await other.refused('sale.finish', { saleId: there })).toEqual({
      code: 'more-than-voucher',
      balance: 3000,
    })
    await other.must('payment.remove-tender', { saleId: there, tenderId: claim.id })
    await other.must('payment.add-tender', { saleId: there, tender: pays(code, 3000) })
    await other.must('payment.add-tender', { saleId: there, tender: cash(4000) })
    await other.must('sale.finish', { saleId: there })
    expect(await balance(code)).toBe(0)
    other.database.close()
    expectSound(till)
  })

  it('voiding the sale gives it back, and the slip names it', async () => {
    const code = await newVoucher()
    const saleId = await shirtsToPay(till, 1)
    await till.must('payment.add-tender', { saleId, tender: pays(code, 3000) })
    await till.must('payment.add-tender', { saleId, tender: cash(1000) })
    await till.must('sale.finish', { saleId })
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(await balance(code)).toBe(10_000)
    const slip = JSON.stringify(till.printer.papers.at(-1))
    expect(slip).toContain('"left":"Dinheiro","right":"5,00"')
    expect(slip).toContain('"left":"Vale-troca","right":"30,00"')
    expectSound(till)
  })

  it('returned by the same tender becomes a new voucher', async () => {
    const code = await newVoucher()
    const saleId = await shirtsToPay(till, 1)
    await till.must('payment.add-tender', { saleId, tender: pays(code, 3500) })
    await till.must('sale.finish', { saleId })
    const done = await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))
    expect(done).toMatchObject({
      refunds: [{ kind: 'exchange-voucher', amount: 3500, mark: '' }],
      voucher: { balance: 3500 },
    })
    expect(done.voucher?.code).not.toBe(code)
    expectSound(till)
  })
})

/** What the scheduled procedure does with those whose days are over. */
async function expire(): Promise<void> {
  await till.must('jobs.run-now', { job: 'voucher-expiry' })
  await till.jobs.settled()
}

describe('the validity of a vale-troca', () => {
  it('180 days unless the shop says otherwise, through the last one; then it is taken off the books', async () => {
    const code = await newVoucher()
    expect(await till.must('returns.find-voucher', { code })).toMatchObject({ expiresOn: '2026-09-06' })
    await set('returns.voucher-days', 30)
    expect(await till.must('returns.find-voucher', { code: await newVoucher() })).toMatchObject({
      expiresOn: '2026-04-09',
    })
    till.passDays(180)
    const saleId = await shirtsToPay(till, 1)
    const tender = pays(code, 3500)
    await till.must('payment.add-tender', { saleId, tender })
    till.clock.now += day
    expect(await till.refused('sale.finish', { saleId })).toEqual({
      code: 'voucher-expired',
      expiresOn: '2026-09-06',
    })
    await till.must('payment.remove-tender', { saleId, tenderId: tender.id })
    expect(await till.refused('payment.add-tender', { saleId, tender: pays(code, 3500) })).toMatchObject({
      code: 'voucher-expired',
    })
    await till.must('sale.cancel', { saleId, reason: 'cliente desistiu' })
    await till.must('till.close', { counted: { cash: cents(30_000) }, left: cents(0) })
    await till.must('till.open', { float: cents(0) })
    const writtenOff = "SELECT coalesce(sum(amount), 0) FROM value_transfer WHERE cause = 'expired'"
    // Of the one that ended in April; the other's days of grace are not over, and nobody can spend it.
    await expire()
    expect(figures(till, writtenOff)).toEqual([0])
    await till.must('till.close', { counted: { cash: cents(0) }, left: cents(0) })
    till.passDays(20)
    await till.must('till.open', { float: cents(0) })
    await expire()
    expect(figures(till, writtenOff)).toEqual([10_000])
    await till.must('till.close', { counted: { cash: cents(0) }, left: cents(0) })
    await till.must('till.open', { float: cents(0) })
    await expire()
    expect(figures(till, writtenOff)).toEqual([20_000])
    expect(await balance(code)).toBe(0)
    expectSound(till)
  })
})

describe('a vale-troca that expired while a sale held its money', () => {
  it.each([
    { left: 20, until: '2026-10-01', name: 'for the days that were left' },
    { left: 2, until: '2026-09-18', name: 'for a week where fewer were left' },
  ])('is given back by the cancelled sale, valid again $name', async ({ left, until }) => {
    await set('sale.void-days', 60)
    const code = await newVoucher()
    till.passDays(180 - left)
    const saleId = await shirtsToPay(till, 1)
    await till.must('payment.add-tender', { saleId, tender: pays(code, 3500) })
    await till.must('sale.finish', { saleId })
    till.passDays(left + 5)
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(await till.must('returns.find-voucher', { code })).toMatchObject({ expiresOn: until })
    const next = await shirtsToPay(till, 1)
    await till.must('payment.add-tender', { saleId: next, tender: pays(code, 3500) })
    await till.must('sale.finish', { saleId: next })
    expectSound(till)
  })

  it('keeps its day where that is still to come', async () => {
    const code = await newVoucher()
    const saleId = await shirtsToPay(till, 1)
    await till.must('payment.add-tender', { saleId, tender: pays(code, 3500) })
    await till.must('sale.finish', { saleId })
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(await till.must('returns.find-voucher', { code })).toMatchObject({ expiresOn: '2026-09-06' })
  })
})

describe('cancelling a vale-troca', () => {
  it('takes off what is left, once, by right and with a reason; it pays nothing more', async () => {
    const code = await newVoucher()
    const claimed = await shirtsToPay(till, 1)
    await till.must('payment.add-tender', { saleId: claimed, tender: pays(code, 3500) })
    const input = { code, reason: 'perdido pelo cliente' }
    till.signIn('cashier')
    const permission = 'returns.cancel-voucher'
    expect(await till.refused('returns.cancel-voucher', input)).toEqual({
      code: 'needs-approval',
      permission,
    })
    const { cashier, supervisor } = operators
    const lent = { approver: supervisor, role: startingRoles.supervisor, permission } as const
    const approval = till.approvals.grant(lent, cashier, 'returns.cancel-voucher', input)
    expect(await till.must('returns.cancel-voucher', input, approval)).toMatchObject({ code, balance: 0 })
    expect(
      till.database.all(
        'SELECT cause, amount, to_account = id AS gained FROM value_transfer JOIN value_account ON id IN (from_account, to_account) WHERE code = ? ORDER BY value_transfer.rowid',
        code,
      ),
    ).toEqual([
      { cause: 'issued', amount: 10_000, gained: 1 },
      { cause: 'cancelled', amount: 10_000, gained: 0 },
    ])
    expect(
      till.database.all(
        "SELECT operator_id o, approver_id a, detail d FROM audit_entry WHERE action = 'returns.cancel-voucher'",
      ),
    ).toMatchObject([
      { o: cashier.id, a: supervisor.id, d: expect.stringContaining('"amount":10000') as string },
    ])
    till.signIn('manager')
    expect(await till.refused('returns.cancel-voucher', input)).toEqual({ code: 'voucher-empty' })
    expect(await till.refused('returns.cancel-voucher', { ...input, code: voucherCode(42) })).toEqual({
      code: 'voucher-not-found',
    })
    expect(await till.refused('sale.finish', { saleId: claimed })).toEqual({ code: 'voucher-spent' })
    expectSound(till)
  })
})

describe('Devolver e trocar', () => {
  it('the voucher waits for the next sale of this till, and for no other customer', async () => {
    const code = await newVoucher(true)
    const other = testTill(till.folder, otherTerminalId)
    other.signIn('manager')
    expect(await other.must('returns.waiting-voucher', {})).toBeNull()
    expect(await till.must('returns.waiting-voucher', {})).toMatchObject({ code, balance: 10_000 })
    other.database.close()
    const saleId = await shirtsToPay(till, 1)
    await till.must('payment.add-tender', { saleId, tender: pays(code, 3500) })
    await till.must('sale.finish', { saleId })
    expect(await till.must('returns.waiting-voucher', {})).toBeNull()
    const given = await newVoucher(true)
    const { id } = await sell(till, [products.shirt, 1])
    await till.must('sale.cancel', { saleId: id, reason: 'cliente desistiu' })
    expect(await till.must('returns.waiting-voucher', {})).toBeNull()
    expect(await balance(given)).toBe(10_000)
    await newVoucher(true)
    const parked = await sell(till, [products.shirt, 1])
    await till.must('sale.park', { saleId: parked.id, label: '' })
    expect(await till.must('returns.waiting-voucher', {})).toBeNull()
    await newVoucher(true)
    await till.must('returns.forget-waiting-voucher', {})
    expect(await till.must('returns.waiting-voucher', {})).toBeNull()
    expectSound(till)
  })
})

describe('cancelling a finished sale', () => {
  it('on its own day unless the shop gives more; never once something came back', async () => {
    const { id: saleId } = await sell(till, [products.dress, 1])
    await payInCash(till, saleId, 10_000)
    const input = { saleId, reason: 'cliente desistiu' }
    await till.must('till.close', {
      counted: { cash: cents(30_000) },
      left: cents(30_000),
      ifDiffers: 'close',
    })
    till.passDays(1)
    await till.must('till.open', { float: cents(30_000) })
    expect(await till.refused('sale.void', input)).toEqual({
      code: 'void-too-late',
      days: 0,
      wayOut: 'return',
    })
    await set('sale.void-days', 1)
    await till.must('sale.void', input)
    expectSound(till)
  })
})
