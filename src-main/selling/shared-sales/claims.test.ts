import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { figures } from '../../testing/till/sell'
import { operators, pin, products } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'

let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()

async function open(): Promise<void> {
  two = await twoTills()
  for (const till of [a(), b()]) await till.must('till.open', { float: cents(50_000) })
}
beforeEach(open)

/** So many dresses sold at the first till, of which the second knows. */
async function soldAtA(count: number): Promise<SaleId> {
  const saleId = await soldDresses(a(), count)
  await two.meet()
  return saleId
}

const voids = (till: TestTill, saleId: SaleId) =>
  till.call('sale.void', { saleId, reason: 'cliente desistiu' })
const returned = (till: TestTill) => figures(till, 'SELECT count(*) FROM return')[0]
const stock = () =>
  [a(), b()].map(
    (till) =>
      figures(
        till,
        `SELECT quantity_thousandths FROM product_stock WHERE product_id = ${products.dress.id}`,
      )[0],
  )
const claimsOf = (till: TestTill) => figures(till, 'SELECT state FROM act_claim ORDER BY state')
/** Claims arrive as they may, and everything else does. */
const claimsArrive = (fate: CallFate): void => {
  two.central.ways.fate = (call) => (call === 'claim' ? fate : 'well')
}

async function expectAgreed(dresses: number): Promise<void> {
  two.central.ways.fate = () => 'well'
  await two.central.settle()
  await two.meet()
  expect(stock()).toEqual([dresses, dresses])
  expect(two.central.overTaken()).toEqual([])
  for (const till of [a(), b()]) {
    expect(figures(till, "SELECT state FROM act_claim WHERE state <> 'used'")).toEqual([])
    expectSound(till)
  }
}

describe('two tills that do not know yet what the other does', () => {
  it('a piece comes back at one of them', async () => {
    const saleId = await soldAtA(1)
    await a().must('returns.return', await backOf(a(), saleId, 1, 'cash'))
    expect(await b().refused('returns.return', await backOf(b(), saleId, 1, 'cash'))).toEqual({
      code: 'returned-elsewhere',
      left: '0 UN',
    })
    await expectAgreed(100_000)
  })

  it('of three that were sold three come back', async () => {
    const saleId = await soldAtA(3)
    await a().must('returns.return', await backOf(a(), saleId, 2, 'cash'))
    expect(await b().refused('returns.return', await backOf(b(), saleId, 2, 'cash'))).toEqual({
      code: 'returned-elsewhere',
      left: '1 UN',
    })
    await b().must('returns.return', await backOf(b(), saleId, 1, 'cash'))
    await expectAgreed(100_000)
  })

  it('a sale that one cancelled has nothing to give back at the other, nor the other way about', async () => {
    const [one, other] = [await soldAtA(1), await soldAtA(1)]
    expect(await voids(a(), one)).toMatchObject({ ok: true })
    expect(await b().refused('returns.return', await backOf(b(), one, 1, 'cash'))).toMatchObject({
      code: 'returned-elsewhere',
    })
    await b().must('returns.return', await backOf(b(), other, 1, 'cash'))
    expect(await voids(a(), other)).toMatchObject({
      error: { code: 'undone-elsewhere', wayOut: 'return' },
    })
    await expectAgreed(100_000)
  })

  it('what came back before they joined is not granted again', async () => {
    const saleId = await soldDresses(a(), 2)
    await a().must('returns.return', await backOf(a(), saleId, 1, 'cash'))
    await two.meet()
    const line = figures(a(), 'SELECT id FROM sale_line')[0]
    const asked = { kind: 'returned-quantity', subject: String(line), quantity: 2_000, of: 2_000 } as const
    const claim = '01890009-0000-7000-8000-000000000001'
    expect(await b().central.claim({ claim, ...asked })).toEqual({ kind: 'taken', left: 1_000 })
  })

  it('what an act given up had claimed is let go of', async () => {
    const saleId = await soldAtA(1)
    const drop = { id: crypto.randomUUID(), amount: cents(50_000), reason: 'cofre' }
    await b().must('till.cash-drop', drop)
    expect(await b().refused('returns.return', await backOf(b(), saleId, 1, 'cash'))).toEqual({
      code: 'no-cash-to-refund',
    })
    expect(claimsOf(b())).toEqual(['releasing'])
    // The next try here is not in its own way.
    expect(await b().refused('returns.return', await backOf(b(), saleId, 1, 'cash'))).toEqual({
      code: 'no-cash-to-refund',
    })
    await b().central.sync()
    await a().must('returns.return', await backOf(a(), saleId, 1, 'cash'))
    await expectAgreed(100_000)
  })
})

describe('while the Central cannot be asked', () => {
  const silent: readonly CallFate[] = ['lost', 'late', 'malformed', 'not-arrived']

  it.each(silent)('%s: another till’s goods come back by right, marked, and count once', async (fate) => {
    const saleId = await soldAtA(1)
    claimsArrive(fate)
    await b().must('returns.return', await backOf(b(), saleId, 1, 'cash'))
    expect(figures(b(), 'SELECT is_unchecked FROM return')).toEqual([1])
    expect(String(figures(b(), 'SELECT document FROM return')[0])).toContain('SEM CONFERÊNCIA')
    await two.meet()
    expect(figures(a(), 'SELECT is_unchecked FROM return')).toEqual([1])
    expect(two.central.overTaken()).toEqual([])
    await expectAgreed(100_000)
  })

  it('who has not the right needs an approval, which the trail keeps', async () => {
    const saleId = await soldAtA(1)
    const operationInput = await backOf(b(), saleId, 1)
    claimsArrive('not-arrived')
    await b().must('till.close', { counted: { cash: cents(50_000) }, left: cents(50_000) })
    b().signIn('cashier')
    await b().must('till.open', { float: cents(50_000) })
    // Within what the cashier gives back alone, it is the Central that lacks.
    b().database.write((db) =>
      db.run("UPDATE role SET limits = json_set(limits, '$.refund', 20000) WHERE id = 'cashier'"),
    )
    expect(await b().refused('returns.return', operationInput)).toEqual({
      code: 'needs-approval',
      permission: 'returns.unchecked',
    })
    const { approvalId } = await b().must('access.approve', {
      operatorCode: operators.supervisor.code,
      pin,
      permission: 'returns.unchecked',
      operation: 'returns.return',
      operationInput,
    })
    await b().must('returns.return', operationInput, approvalId)
    expect(figures(b(), "SELECT approver_id FROM audit_entry WHERE action = 'returns.unchecked'")).toEqual([
      operators.supervisor.id,
    ])
    await expectAgreed(100_000)
  })

  it.each(silent)('%s: what was sold here comes back and is cancelled here', async (fate) => {
    const [one, other] = [await soldAtA(1), await soldAtA(1)]
    claimsArrive(fate)
    await a().must('returns.return', await backOf(a(), one, 1, 'cash'))
    expect(await voids(a(), other)).toMatchObject({ ok: true })
    expect(figures(a(), 'SELECT is_unchecked FROM return')).toEqual([0])
    await expectAgreed(100_000)
  })

  it.each(silent)('%s: another till’s sale is not cancelled', async (fate) => {
    const saleId = await soldAtA(1)
    claimsArrive(fate)
    expect(await voids(b(), saleId)).toMatchObject({ error: { code: 'not-confirmed', name: 'A Central' } })
    two.central.ways.fate = () => 'well'
    await two.central.settle()
    await b().central.sync()
    expect(await voids(b(), saleId)).toMatchObject({ ok: true })
    await expectAgreed(100_000)
  })

  it('doubled answers claim once', async () => {
    const saleId = await soldAtA(2)
    claimsArrive('doubled')
    await b().must('returns.return', await backOf(b(), saleId, 1, 'cash'))
    await a().must('returns.return', await backOf(a(), saleId, 1, 'cash'))
    await expectAgreed(100_000)
  })

  it('a terminal that was put out gives nothing back', async () => {
    const saleId = await soldAtA(1)
    claimsArrive('revoked')
    expect(await b().refused('returns.return', await backOf(b(), saleId, 1, 'cash'))).toMatchObject({
      code: 'not-confirmed',
    })
    expect(returned(b())).toBe(0)
    await expectAgreed(99_000)
  })

  it.each([
    ['comes back at both', 'return', 'more returned than sold', 'more returned than sold'],
    [
      'is cancelled at one and comes back at the other',
      'void',
      'the sale was cancelled before',
      'goods of the sale came back before',
    ],
  ] as const)(
    'a piece that %s is kept for a person at both and at the Central',
    async (_what, does, atA, atB) => {
      const saleId = await soldAtA(1)
      two.central.ways.fate = () => 'not-arrived'
      if (does === 'void') expect(await voids(a(), saleId)).toMatchObject({ ok: true })
      else await a().must('returns.return', await backOf(a(), saleId, 1, 'cash'))
      two.central.ways.fate = () => 'well'
      await b().must('returns.return', await backOf(b(), saleId, 1, 'cash'))
      await two.meet()
      expect(two.central.overTaken()).toMatchObject([{ by: 1_000 }])
      expect([a(), b()].map((till) => figures(till, 'SELECT why FROM parked_fact'))).toEqual([[atA], [atB]])
      for (const till of [a(), b()]) {
        expect((await till.must('central.state', {})).clashes).toMatchObject([
          { kind: 'undone-twice', sale: 1, terminalName: 'Caixa 1' },
        ])
        expectSound(till)
      }
    },
  )
})

it.each(['before', 'after'] as const)(
  'killed %s any write of a return, it is done once, and what was claimed for nothing is let go of',
  async (moment) => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      await open()
      const saleId = await soldAtA(2)
      const back = await backOf(b(), saleId, 1, 'cash')
      const wasKilled = killAt(b().database, nth, moment)
      await b().call('returns.return', back)
      if (!wasKilled()) break
      gaps++
      two.b.restart()
      const isDone = returned(b()) === 1
      await b().central.sync()
      if (!isDone) await a().must('returns.return', await backOf(a(), saleId, 1, 'cash'))
      // The same return, sent again.
      await b()
        .must('till.take-over', {})
        .catch(() => undefined)
      expect(await b().call('returns.return', back)).toMatchObject({ ok: true })
      await expectAgreed(isDone ? 99_000 : 100_000)
    }
    // The act, its claims, their answers, the return.
    expect(gaps).toBeGreaterThanOrEqual(4)
  },
  60_000,
)

const step = fc.record({
  at: fc.constantFrom('a', 'b'),
  does: fc.constantFrom('sell', 'return', 'return', 'void', 'meet'),
  sale: fc.nat(3),
  count: fc.integer({ min: 1, max: 3 }),
})

it('whatever two tills do at random, what reaches the Central comes back once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      await open()
      const sales: SaleId[] = []
      for (const { at, does, sale, count } of steps) {
        const till = at === 'a' ? a() : b()
        const saleId = sales[sale % Math.max(1, sales.length)]
        if (does === 'sell') sales.push(await soldDresses(till, count))
        else if (does === 'meet') await two.meet()
        else if (saleId !== undefined) {
          if (does === 'void') await voids(till, saleId)
          else {
            const known = await till.call('returns.sale', { saleId })
            if (known.ok) await till.call('returns.return', await backOf(till, saleId, count, 'cash'))
          }
        }
      }
      await two.meet()
      await two.meet()
      const [line] = a().database.all<{ sold: number; back: number }>(
        `SELECT coalesce(sum(quantity_thousandths), 0) AS sold,
                coalesce((SELECT sum(quantity_thousandths) FROM return_line), 0) AS back
         FROM sale_line JOIN sale ON sale.id = sale_id WHERE state = 'finished'`,
      )
      await expectAgreed(100_000 - (line?.sold ?? 0) + (line?.back ?? 0))
    }),
    { numRuns: 12 },
  )
}, 120_000)
