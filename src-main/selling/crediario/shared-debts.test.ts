import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf } from '../../testing/till/give-back'
import { owe, owedBy, receiveInCash } from '../../testing/till/owe'
import { figures } from '../../testing/till/sell'
import { branchId, customers } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'
import { insertOpeningReceivable } from '../receivable/insert-opening-receivable'

const customerId = customers.withLimit
const reason = 'valor errado'
let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()

beforeEach(async () => {
  two = await twoTills()
  for (const till of [a(), b()]) {
    till.signIn('manager')
    await till.must('till.open', { float: cents(50_000) })
  }
})

/** What is open at each, what was paid above it, and how many receivings each knows to be done. */
const known = () =>
  [a(), b()].map((till) => [
    ...figures(till, 'SELECT sum(open_cents) FROM receivable'),
    ...figures(till, 'SELECT sum(excess_cents) FROM receivable'),
    ...figures(till, "SELECT count(*) FROM receiving WHERE state = 'done'"),
  ])

function expectBothSound(): void {
  for (const till of [a(), b()]) {
    expect(figures(till, 'SELECT why FROM parked_fact')).toEqual([])
    expectSound(till)
  }
}

/** R$ 90,00 in three, sold at the first till and known to both; the id of the first. */
async function threeOf30() {
  const saleId = await owe(a(), { amount: 9000, installments: 3, firstDueOn: '2026-03-10' })
  await two.meet()
  const [first] = await owedBy(a())
  if (!first) throw new Error('Three are owed')
  return { saleId, first }
}

describe('two tills of a branch', () => {
  it('know what the other received and took back, charges among it', async () => {
    const { first } = await threeOf30()
    for (const till of [a(), b()]) till.passDays(31)
    const done = await receiveInCash(a(), [first], 1000)
    await two.meet()
    const owed = (till: TestTill) => till.must('crediario.owed', { customerId })
    expect((await owed(b())).installments).toEqual((await owed(a())).installments)
    expect(await b().must('crediario.receivings', { customerId })).toMatchObject([
      { id: done.id, total: 1000, mayBeUndone: false },
    ])
    expect(await b().refused('crediario.undo', { receivingId: done.id, reason })).toEqual({
      code: 'receiving-elsewhere',
    })
    expectBothSound()
    await a().must('crediario.undo', { receivingId: done.id, reason })
    await two.meet()
    expect(known()).toEqual([
      [9000, 0, 0],
      [9000, 0, 0],
    ])
    expect((await owed(b())).installments).toEqual((await owed(a())).installments)
    expect(
      figures(b(), 'SELECT sum(amount_cents) FROM cash_movement WHERE receiving_id IS NOT NULL'),
    ).toEqual([0])
    expectBothSound()
  })

  it('received one instalment each while apart: what is above it stands beside it, until one is taken back', async () => {
    const { first } = await threeOf30()
    await receiveInCash(a(), [first], 3000)
    a().clock.now += 1000
    b().clock.now += 1000
    const second = await receiveInCash(b(), [first], 2000)
    await two.meet()
    expect(known()).toEqual([
      [6000, 2000, 2],
      [6000, 2000, 2],
    ])
    expectBothSound()
    for (const till of [a(), b()])
      expect(await till.must('crediario.paid-twice', {})).toMatchObject([
        { customerId, installment: 1, excess: 2000, since: b().clock.now },
      ])
    await b().must('crediario.undo', { receivingId: second.id, reason })
    await two.meet()
    expect(known()).toEqual([
      [6000, 0, 1],
      [6000, 0, 1],
    ])
    expect(await a().must('crediario.paid-twice', {})).toEqual([])
    expectBothSound()
  })

  it('a part each is the whole at both, in whatever order it is heard', async () => {
    const { first } = await threeOf30()
    await receiveInCash(b(), [first], 1000)
    await receiveInCash(a(), [first], 2000)
    await two.meet()
    expect(known()).toEqual([
      [6000, 0, 2],
      [6000, 0, 2],
    ])
    expectBothSound()
  })

  it.each<CallFate>(['lost', 'late', 'doubled', 'malformed', 'not-arrived'])(
    'an answer %s doubles nothing',
    async (fate) => {
      const { first } = await threeOf30()
      const done = await receiveInCash(a(), [first], 3000)
      two.central.ways.fate = () => fate
      await two.meet()
      await a().must('crediario.undo', { receivingId: done.id, reason })
      await receiveInCash(a(), [first], 500)
      await two.meet()
      two.central.ways.fate = () => 'well'
      await two.central.settle()
      await two.meet()
      expect(known()).toEqual([
        [8500, 0, 1],
        [8500, 0, 1],
      ])
      expectBothSound()
    },
  )

  it('heard before the sale it is of, it waits for it', async () => {
    const { first } = await threeOf30()
    b().database.raw.pragma('foreign_keys = OFF')
    b().database.write((db) => db.run('UPDATE receivable SET id = id || ? WHERE id = ?', 'x', first))
    b().database.raw.pragma('foreign_keys = ON')
    await receiveInCash(a(), [first], 3000)
    await two.meet()
    expect(figures(b(), 'SELECT why FROM parked_fact')).toEqual([`instalment ${first}`])
    b().database.write((db) => db.run('UPDATE receivable SET id = ? WHERE id = ?', first, `${first}x`))
    await two.meet()
    expect(known()[1]).toEqual([6000, 0, 1])
    expectBothSound()
  })

  it('of somebody whose files became one at the other till', async () => {
    const { first } = await threeOf30()
    await b().must('merge.join', { survivorId: customers.withoutLimit, mergedId: customerId, taken: [] })
    await receiveInCash(a(), [first], 3000)
    await two.meet()
    const { installments } = await b().must('crediario.owed', { customerId: customers.withoutLimit })
    expect(installments.map(({ open }) => open)).toEqual([3000, 3000])
    expect(await b().must('crediario.receivings', { customerId: customers.withoutLimit })).toMatchObject([
      { total: 3000 },
    ])
    expectBothSound()
  })

  it('what was owed before this program is told with what was received of it, and taken over twice it is one', async () => {
    const opening = {
      customerId,
      branchId,
      reference: '10234',
      installment: { number: 1, of: 2 },
      issuedAt: a().clock.now,
      dueOn: '2026-03-20',
      amount: cents(5000),
    }
    a().database.write((db) => insertOpeningReceivable(db, opening))
    const [first] = await owedBy(a())
    if (!first) throw new Error('One is owed')
    await receiveInCash(a(), [first], 2000)
    await two.meet()
    expect(known()[1]).toEqual([3000, 0, 1])
    expect(await owedBy(b())).toEqual([first])
    expect(() => b().database.write((db) => insertOpeningReceivable(db, opening))).toThrow(/UNIQUE/u)
    expectBothSound()
  })

  it('goods came back at one while the other received: what was paid above stands beside the debt', async () => {
    const { saleId } = await threeOf30()
    const all = await owedBy(a())
    await receiveInCash(a(), all, 9000)
    await b().must('returns.return', await backOf(b(), saleId, 1, 'same-tender'))
    await two.meet()
    expect(known()[1]?.[0]).toBe(0)
    expect(figures(b(), 'SELECT sum(excess_cents) > 0 FROM receivable')).toEqual([1])
    expect(figures(b(), 'SELECT why FROM parked_fact')).toEqual([])
  })
})
