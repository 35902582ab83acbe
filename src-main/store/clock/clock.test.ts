import { beforeEach, describe, expect, it } from 'vitest'
import { contract, type OperationName } from '#shared/contract'
import { cents } from '#shared/kernel/money/cents'
import { voucherCodeSchema } from '#shared/rewards/vouchers/voucher'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { payInCash, sell } from '../../testing/till/sell'
import { operators, pin, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const minute = 60_000
const day = 24 * 60 * minute
const year = 365 * day
const float = cents(30_000)

let till: TestTill
beforeEach(async () => {
  till = testTill()
  till.watch.note()
  till.signIn('manager')
  await till.must('till.open', { float })
})

const doubt = async () => (await till.must('app.state', {})).clockDoubt?.kind ?? null

async function closeAndOpen() {
  await till.must('till.close', { counted: { cash: float }, left: float })
  await till.must('till.open', { float })
}

describe('a clock far from the last record', () => {
  it.each([
    ['a dead battery', -7 * year, 'behind'],
    ['an hour back', -60 * minute, 'behind'],
    ['a year ahead', year, 'ahead'],
  ] as const)('%s: nothing is sold, returned or counted under it', async (_what, step, kind) => {
    till.clock.now += step
    expect(await doubt()).toBe(kind)
    expect(await till.refused('till.close', { counted: { cash: float }, left: float })).toMatchObject({
      code: 'clock-doubted',
      shown: till.clock.now,
    })
    expect(await till.refused('sale.scan', contract['sale.scan'].example)).toMatchObject({
      code: 'clock-doubted',
    })
    till.clock.now -= step
    expect(await doubt()).toBeNull()
    await closeAndOpen()
  })

  it('every command that dates something waits, and every question is answered', async () => {
    till.clock.now += year
    const dated = ['sale', 'payment', 'order', 'returns', 'loyalty', 'till', 'customer', 'stock']
    for (const [name, { touches }] of Object.entries(contract)) {
      if (!dated.includes(name.split('.')[0] ?? '')) continue
      const operation = name as OperationName
      const reply = await till.call(operation, contract[operation].example)
      const code = reply.ok ? 'ok' : reply.error.code
      expect(`${name}: ${code === 'clock-doubted'}`).toBe(`${name}: ${touches !== 'nothing'}`)
    }
  })

  it('somebody who may answers for it; the trail says from where to where, and the till goes on by it', async () => {
    till.clock.now += year
    till.signIn('cashier')
    expect(await till.refused('clock.confirm', {})).toEqual({
      code: 'needs-approval',
      permission: 'clock.confirm',
    })
    const { approvalId } = await till.must('access.approve', {
      operatorCode: operators.manager.code,
      pin,
      permission: 'clock.confirm',
      operation: 'clock.confirm',
      operationInput: {},
    })
    await till.must('clock.confirm', {}, approvalId)
    expect(await doubt()).toBeNull()
    const { detail } = till.database.get<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'clock.confirm'",
    ) ?? { detail: '{}' }
    expect(JSON.parse(detail)).toEqual({
      clockBefore: '10/03/2026 10:00:00',
      clockNow: '10/03/2027 10:00:00',
    })
  })

  it('is seen at the next start, whatever the file says was sold', async () => {
    const again = () => testTill(till.folder)
    till.clock.now += 2 * day
    till.watch.note()
    const later = again()
    expect((await later.must('app.state', {})).clockDoubt).toMatchObject({
      kind: 'behind',
      lastSeen: till.clock.now,
    })
    later.database.close()
  })

  it('is measured by the trail in a file that kept no note yet', async () => {
    till.database.write((db) => db.run("DELETE FROM setting WHERE key = 'clock'"))
    const later = testTill(till.folder)
    later.clock.now -= day
    later.database.close()
    const before = testTill(till.folder)
    before.clock.now -= day
    expect((await before.must('app.state', {})).clockDoubt?.kind).toBe('behind')
    before.database.close()
  })
})

describe('what a wrong clock must not destroy', () => {
  it('a vale-troca survives a till opened in 2036, and the clock put right', async () => {
    const saleId = await soldDresses(till, 1)
    const { voucher } = await till.must('returns.return', await backOf(till, saleId, 1))
    const code = voucherCodeSchema.parse(voucher?.code)
    await till.must('till.close', { counted: { cash: cents(40_000) }, left: cents(40_000) })
    const now = till.clock.now
    till.clock.now = Date.UTC(2036, 0, 1, 12)
    expect(await till.refused('till.open', { float })).toMatchObject({ code: 'clock-doubted' })
    // Even where somebody answers for it by mistake.
    await till.must('clock.confirm', {})
    await till.must('till.open', { float: cents(40_000) })
    await till.must('till.close', { counted: { cash: cents(40_000) }, left: cents(40_000) })
    till.clock.now = now + day
    expect(await till.refused('till.open', { float })).toMatchObject({ code: 'clock-doubted' })
    await till.must('clock.confirm', {})
    await till.must('till.open', { float: cents(40_000) })
    expect(await till.must('returns.find-voucher', { code })).toMatchObject({ balance: 10_000 })
    expectSound(till)
  })

  it('nothing that waits for an operator waits until the year the clock had shown', async () => {
    const next = () =>
      till.database.all<{ at: number }>("SELECT next_at AS at FROM outbox WHERE state = 'waiting'")
    till.database.write((db) =>
      db.run(
        `INSERT INTO outbox (id, queue, kind, body, state, created_at, next_at)
         VALUES ('a', 'a', 'nothing', '{}', 'waiting', ?, ?)`,
        till.clock.now,
        till.clock.now + 10 * year,
      ),
    )
    till.clock.now -= day
    await till.must('clock.confirm', {})
    expect(next()).toEqual([{ at: till.clock.now }])
  })
})

describe('midnight', () => {
  it('ends no session: a sale of 23:58 is cancelled at 00:03 in the same till', async () => {
    till.clock.now = Date.UTC(2026, 2, 11, 2, 58)
    const { id: saleId } = await sell(till, [products.dress, 1])
    await payInCash(till, saleId, 10_000)
    till.clock.now += 5 * minute
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expectSound(till)
  })

  it('is not the end of the day where the shop says four in the morning', async () => {
    await till.must('settings.set-parameter', {
      key: 'shop.day-starts-at',
      scope: 'company',
      terminalId,
      value: 4,
    })
    till.clock.now = Date.UTC(2026, 2, 11, 2, 58)
    const { id: saleId } = await sell(till, [products.dress, 1])
    await payInCash(till, saleId, 10_000)
    await till.must('till.close', { counted: { cash: cents(40_000) }, left: cents(40_000) })
    till.clock.now += 60 * minute
    await till.must('till.open', { float: cents(40_000) })
    const found = await till.must('returns.find-sales', { text: '', day: '2026-03-10', customerId: null })
    expect(found.sales.map(({ id }) => id)).toEqual([saleId])
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expectSound(till)
  })
})

it('a branch may have a clock that is not its state’s', async () => {
  till.database.write((db) => db.run("UPDATE branch SET time_zone = 'America/Noronha'"))
  expect((await till.must('app.state', {})).branch.timeZone).toBe('America/Noronha')
})
