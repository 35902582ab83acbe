import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { runTill, together } from '../../testing/processes/run-till'
import { figures } from '../../testing/till/sell'
import { terminalId as terminal, operators } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

async function openAndLeave(): Promise<TestTill> {
  const till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(10_000) })
  till.database.close()
  return till
}

const count = { counted: { cash: cents(9_000) }, left: cents(9_000), ifDiffers: 'close' as const }
const closings = (till: TestTill) =>
  figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'till.close'")
const killedClosing = (folder: string, moment: 'before-commit' | 'after-commit') =>
  runTill({ folder, terminal, moment, operation: 'till.close', input: count })

it('killed before the closing is durable: the till is open, nothing of it is there, and it closes again', async () => {
  const { folder } = await openAndLeave()
  expect((await killedClosing(folder, 'before-commit')).signal).toBe('SIGKILL')
  const till = testTill(folder)
  expect(figures(till, 'SELECT count(*) FROM till_count')).toEqual([0])
  expect(closings(till)).toEqual([0])
  expectSound(till)
  till.signIn('cashier')
  expect((await till.must('till.close', count)).counts).toMatchObject([{ difference: -1_000 }])
  expectSound(till)
}, 60_000)

it('killed once it is durable, before anybody was told: the till is closed, counted once, and its report can be had', async () => {
  const { folder } = await openAndLeave()
  expect((await killedClosing(folder, 'after-commit')).signal).toBe('SIGKILL')
  const till = testTill(folder)
  till.clock.now = Date.now()
  till.signIn('manager')
  expect((await till.must('app.state', {})).till).toBeNull()
  expect(await till.refused('till.close', count)).toEqual({ code: 'till-closed' })
  expect(closings(till)).toEqual([1])
  const [closed] = await till.must('till.closings', {})
  expect(closed).toMatchObject({ difference: -1_000 })
  expectSound(till)
}, 60_000)

it('several processes opening the same terminal at the same moment: one does, the others are told who', async () => {
  const till = testTill()
  const { folder } = till
  const moment = together()
  const input = { float: cents(10_000) }
  const ended = await Promise.all(
    [1, 2, 3, 4].map(() => runTill({ folder, terminal, moment, operation: 'till.open', input })),
  )
  const replies = ended.map(({ said }) => JSON.parse(said) as { ok: boolean; error?: { code: string } })
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap(({ error }) => (error ? [error.code] : []))).toEqual(
    Array(3).fill('till-already-open'),
  )
  expect(figures(till, 'SELECT count(*) FROM till_session WHERE closed_at IS NULL')).toEqual([1])
  expect(() =>
    till.database.write((db) =>
      db.run(
        "INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES ('x', 1, ?, 0, 0)",
        operators.cashier.id,
      ),
    ),
  ).toThrow('UNIQUE')
  expectSound(till)
}, 60_000)
