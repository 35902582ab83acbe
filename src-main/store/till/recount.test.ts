import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { operators, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(10_000) })
})

const count = (cash: number, ifDiffers?: 'close') => ({
  counted: { cash: cents(cash) },
  left: cents(0),
  ...(ifDiffers && { ifDiffers }),
})
const differs = { code: 'count-differs' }

describe('a count that does not agree', () => {
  it('is said to differ, without a figure or a side, whatever is missing or over', async () => {
    expect(await till.refused('till.close', count(9_000))).toStrictEqual(differs)
    expect((await till.must('app.state', {})).till).not.toBeNull()
    const over = testTill()
    over.signIn('cashier')
    await over.must('till.open', { float: cents(10_000) })
    expect(await over.refused('till.close', count(11_000))).toStrictEqual(differs)
  })

  it('is offered one recount; the next close is final, and both counts stand in report, paper and trail', async () => {
    await till.refused('till.close', count(9_000))
    const { now: firstAt } = till.clock
    expect(await till.must('till.count-sheet', {})).toMatchObject({ isRecount: true })
    till.clock.now += 60_000
    const closing = await till.must('till.close', count(9_500, 'close'))
    expect(closing).toMatchObject({
      counts: [{ tender: 'cash', expected: 10_000, counted: 9_500, difference: -500 }],
      firstCount: { at: firstAt, counts: [{ tender: 'cash', counted: 9_000 }] },
    })
    expect(JSON.stringify(till.printer.papers.at(-1))).toMatch(/Primeira contagem.*90,00/)
    const [detail] = figures(till, "SELECT detail FROM audit_entry WHERE action = 'till.count'").map(String)
    expect(detail).toContain('9000')
    expect(detail).not.toMatch(/10000|expected|difference/)
    expectSound(till)
  })

  it('is no oracle: asked again it compares nothing, be the count right', async () => {
    await till.refused('till.close', count(9_000))
    for (const cash of [9_000, 10_000, 9_999])
      expect(await till.refused('till.close', count(cash))).toStrictEqual(differs)
    expect(figures(till, 'SELECT counted_cents FROM first_count')).toEqual([9_000])
    expect(figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'till.count'")).toEqual([1])
    const { id: saleId } = await sell(till, [products.shirt, 1])
    await payInCash(till, saleId, 3_500)
    expect(await till.refused('till.close', count(13_500))).toStrictEqual(differs)
  })

  it('of another till is its own: the next session has a recount again', async () => {
    await till.refused('till.close', count(9_000))
    await till.must('till.close', count(10_000, 'close'))
    await till.must('till.open', { float: cents(0) })
    expect(await till.must('till.count-sheet', {})).toMatchObject({ isRecount: false })
    expect(await till.refused('till.close', count(1))).toStrictEqual(differs)
  })

  it('cannot be changed, removed or written over by any statement', async () => {
    await till.refused('till.close', count(9_000))
    const { raw } = till.database
    for (const sql of [
      'UPDATE first_count SET counted_cents = 10000',
      'DELETE FROM first_count',
      'INSERT OR REPLACE INTO first_count SELECT till_session_id, tender, 0, at FROM first_count',
      "INSERT INTO first_count SELECT till_session_id, 'pix', 0, at + 1 FROM first_count",
    ])
      expect(() => raw.exec(sql), sql).toThrow(/never|first count/)
  })
})

it('a count refused for what it leaves in the drawer spends no recount', async () => {
  const input = { counted: { cash: cents(100) }, left: cents(101) }
  expect(await till.refused('till.close', input)).toEqual({ code: 'left-above-counted' })
  expect(await till.must('till.count-sheet', {})).toMatchObject({ isRecount: false })
})

it('a count that agrees closes at once, and there was no first one', async () => {
  expect(await till.must('till.close', count(10_000))).toMatchObject({ firstCount: null })
})

it('killed between the two counts: the first is there, and the next one closes', async () => {
  await till.refused('till.close', count(9_000))
  till.database.close()
  const again = testTill(till.folder)
  again.signIn('cashier')
  expect(await again.must('till.count-sheet', {})).toMatchObject({ isRecount: true })
  expect(await again.must('till.close', count(10_000, 'close'))).toMatchObject({
    till: { operatorName: operators.cashier.name },
    firstCount: { counts: [{ tender: 'cash', counted: 9_000 }] },
    counts: [{ difference: 0 }],
  })
  expectSound(again)
})
