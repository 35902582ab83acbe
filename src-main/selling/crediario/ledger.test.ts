import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf } from '../../testing/till/give-back'
import { owe, toReceive } from '../../testing/till/owe'
import { cash } from '../../testing/till/sell'
import { customers } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const customerId = customers.withLimit

const sell = fc.record({
  kind: fc.constant('sell' as const),
  amount: fc.integer({ min: 100, max: 10_000 }),
  installments: fc.integer({ min: 1, max: 4 }),
})
const receive = fc.record({
  kind: fc.constant('receive' as const),
  share: fc.integer({ min: 1, max: 100 }),
  count: fc.integer({ min: 1, max: 4 }),
  off: fc.integer({ min: 0, max: 9 }),
})
const wait = fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) })
const step = fc.oneof(
  sell,
  receive,
  wait,
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('return' as const) }),
  fc.record({ kind: fc.constant('void' as const) }),
)
/** Something was owed, late, and received of, before whatever comes. */
const deeds = fc
  .tuple(sell, wait, receive, fc.array(step, { minLength: 2, maxLength: 9 }))
  .map(([first, second, third, rest]) => [first, second, third, ...rest])
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Does one of them as far as the till lets it: a refusal changes nothing. */
async function take(till: TestTill, sales: string[], one: Step): Promise<void> {
  switch (one.kind) {
    case 'sell': {
      const saleId = await owe(till, { ...one, firstDueOn: today(till) })
      sales.push(saleId)
      return
    }
    case 'receive': {
      const { installments } = await till.must('crediario.owed', { customerId })
      const chosen = installments.slice(0, one.count)
      const owed = chosen.reduce((sum, { open, fine, interest }) => sum + open + fine + interest, 0)
      const covered = Math.max(1, Math.floor((owed * one.share) / 100))
      const discount = Math.floor((covered * one.off) / 100)
      if (chosen.length === 0 || covered <= discount) return
      const asked = toReceive(
        chosen.map(({ id }) => id),
        covered - discount,
        { discount },
      )
      await till.must('crediario.begin', asked)
      await till.must('crediario.take', { receivingId: asked.id, tender: cash(asked.amount) })
      await till.must('crediario.finish', { receivingId: asked.id })
      return
    }
    case 'wait':
      return till.passDays(one.days)
    case 'undo': {
      const [last] = (await till.must('crediario.receivings', { customerId })).filter(
        ({ mayBeUndone }) => mayBeUndone,
      )
      if (last) await till.call('crediario.undo', { receivingId: last.id, reason: 'valor errado' })
      return
    }
    case 'return': {
      const sale = await till.call('returns.sale', { saleId: sales.at(-1) ?? crypto.randomUUID() })
      if (sale.ok) await till.call('returns.return', await backOf(till, sale.value.id, 1, 'same-tender'))
      return
    }
    case 'void':
      await till.call('sale.void', {
        saleId: sales.at(-1) ?? crypto.randomUUID(),
        reason: 'cliente desistiu',
      })
  }
}

/** What a report's columns of money come to over all days. */
async function totalsOf(till: TestTill, report: string): Promise<Record<string, number>> {
  const question = { report, from: '2026-01-01', until: '2029-12-31', choices: {} }
  const { totals } = await till.must('reports.run', {
    run: crypto.randomUUID(),
    question,
    sort: null,
    skip: 0,
  })
  const { reports } = await till.must('reports.list', {})
  const columns = reports.find(({ id }) => id === report)?.columns ?? []
  return Object.fromEntries(columns.map(({ id }, place) => [id, Number(totals?.[place] ?? 0)]))
}

/** The reports say what the rows come to: all that is open, by day and by age, and all that was received. */
async function expectReportsAgree(till: TestTill, open: number): Promise<void> {
  const done = till.database.get<Record<'principal' | 'charged' | 'discount' | 'total', number>>(
    `SELECT (SELECT coalesce(sum(received_cents), 0) FROM receivable) AS principal,
       (SELECT coalesce(sum(fine_cents + interest_cents), 0) FROM receiving_line JOIN receiving ON receiving.id = receiving_id
        WHERE receiving.state = 'done') AS charged,
       coalesce(sum(discount_cents), 0) AS discount, coalesce(sum(total_cents), 0) AS total
     FROM receiving WHERE state = 'done'`,
  )
  const due = await totalsOf(till, 'crediario-due')
  expect(due['open']).toBe(open)
  const { first = 0, second = 0, third = 0, last = 0, ...ageing } = await totalsOf(till, 'crediario-ageing')
  expect([ageing['open'], first + second + third + last]).toEqual([open, open])
  const { principal, fine = 0, interest = 0, discount, total } = await totalsOf(till, 'crediario-received')
  expect({ principal, charged: fine + interest, discount, total }).toEqual(done)
}

const today = (till: TestTill) => new Date(till.clock.now).toISOString().slice(0, 10)

it('open, received, forgiven, written off and renegotiated come to what was sold, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (steps) => {
      const till = testTill()
      till.signIn('manager')
      await till.must('till.open', { float: cents(500_000) })
      till.database.write((db) => db.run('UPDATE customer SET credit_limit_cents = 100000000'))
      const sales: string[] = []
      for (const one of steps) await take(till, sales, one)
      expectSound(till)
      const sums = till.database.get<Record<'sold' | 'owed' | 'kept' | 'open', number>>(
        `SELECT coalesce(sum(amount_cents), 0) AS owed, coalesce(sum(open_cents), 0) AS "open",
           coalesce(sum(received_cents + forgiven_cents + written_off_cents + renegotiated_cents), 0) AS kept,
           (SELECT coalesce(sum(amount_cents), 0) FROM sale_tender WHERE kind = 'store-credit' AND state <> 'undone') AS sold
         FROM receivable`,
      )
      expect(sums?.owed).toBe(sums?.sold)
      expect((sums?.open ?? 0) + (sums?.kept ?? 0)).toBe(sums?.sold)
      const { installments } = await till.must('crediario.owed', { customerId })
      expect(installments.reduce((sum, { open }) => sum + open, 0)).toBe(sums?.open)
      await expectReportsAgree(till, sums?.open ?? 0)
      till.database.close()
    }),
    { numRuns: 12 },
  )
}, 60_000)
