import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { cashMovementIdSchema } from '#shared/kernel/ids'
import { cents, MAX_AMOUNT } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { startingRoles } from '#shared/store/access/roles'
import { brokenAuditLinks } from '../../testing/file/broken-audit-links'
import { handOver } from '../../testing/till/hand-over'
import { figures } from '../../testing/till/sell'
import { branchId, operators } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { writeParameter } from '../settings/parameter-rows'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(100_000) })
})

const asked = (amount: number, reason = 'Recolhimento ao cofre') => ({
  id: cashMovementIdSchema.parse(randomUUID()),
  amount: cents(amount),
  reason,
})
const inDrawer = () => figures(till, 'SELECT sum(amount_cents) FROM cash_movement')[0]

describe('suprimento', () => {
  it('adds to the drawer once, however often it is sent; printed, audited', async () => {
    const more = asked(5_000, 'Falta de troco')
    const slip = await till.must('till.cash-in', more)
    expect(await till.must('till.cash-in', more)).toEqual(slip)
    expect(inDrawer()).toBe(105_000)
    expect(till.printer.papers.at(-1)).toEqual(slip)
    expect(
      till.database.all("SELECT operator_id o, detail d FROM audit_entry WHERE action = 'till.cash-in'"),
    ).toMatchObject([{ o: operators.manager.id, d: expect.stringContaining('"amount":5000') as string }])
    expect(brokenAuditLinks(till.database)).toEqual([])
  })

  it('needs an open till', async () => {
    till = testTill()
    till.signIn('cashier')
    expect(await till.refused('till.cash-in', asked(1))).toEqual({ code: 'till-closed' })
    expect(await till.refused('till.cash-drop', asked(1))).toEqual({ code: 'till-closed' })
    expect(await till.refused('till.cash-by-hand', {})).toEqual({ code: 'till-closed' })
  })
})

describe('more than the shop is used to', () => {
  it.each(['till.cash-in', 'till.cash-drop'] as const)('%s is asked about first', async (name) => {
    await till.must('till.cash-in', asked(200_000, 'Falta de troco'))
    const much = asked(200_001)
    expect(await till.refused(name, much)).toEqual({ code: 'large-cash', amount: 200_001 })
    expect(await till.refused(name, { ...much, confirmedAmount: cents(200_002) })).toMatchObject({
      code: 'large-cash',
    })
    expect(inDrawer()).toBe(300_000)
    await till.must(name, { ...much, confirmedAmount: much.amount })
    expect(inDrawer()).toBe(name === 'till.cash-in' ? 500_001 : 99_999)
  })

  it('is what the shop says', async () => {
    till.database.write((db) =>
      writeParameter(db, 'till.cash-by-hand-limit', 'company', { branchId, id: null }, 50),
    )
    await till.must('till.cash-in', asked(5_000))
    expect(await till.refused('till.cash-in', asked(5_001))).toMatchObject({ code: 'large-cash' })
  })

  it('is asked about before a supervisor is called', async () => {
    await handOver(till, 'cashier')
    expect(await till.refused('till.cash-drop', asked(900_000))).toMatchObject({ code: 'large-cash' })
  })
})

describe('sangria', () => {
  it('never takes more than the drawer holds, and never says how much that is', async () => {
    expect(await till.refused('till.cash-drop', asked(100_001))).toEqual({ code: 'not-enough-cash' })
    await till.must('till.cash-drop', asked(99_999))
    expect(await till.refused('till.cash-drop', asked(2))).toEqual({ code: 'not-enough-cash' })
    await till.must('till.cash-drop', asked(1))
    expect(inDrawer()).toBe(0)
  })

  it('above the operator’s limit needs an approval, which stays on record and on the slip', async () => {
    await handOver(till, 'cashier')
    await till.must('till.cash-drop', asked(50_000))
    const above = asked(50_001)
    const permission = 'till.cash-drop-above-limit'
    expect(await till.refused('till.cash-drop', above)).toEqual({ code: 'needs-approval', permission })
    await till.must('till.cash-in', asked(50_000))
    const { cashier, supervisor } = operators
    const approval = till.approvals.grant(
      { approver: supervisor, role: startingRoles.supervisor, permission },
      cashier,
      'till.cash-drop',
      above,
    )
    const slip = await till.must('till.cash-drop', above, approval)
    expect(JSON.stringify(slip)).toContain(supervisor.name)
    expect(
      till.database.all(
        "SELECT operator_id o, approver_id a FROM cash_movement WHERE kind = 'cash-drop' ORDER BY amount_cents DESC",
      ),
    ).toEqual([
      { o: cashier.id, a: null },
      { o: cashier.id, a: supervisor.id },
    ])
  })

  it('counts against the limit over the session, however it is cut and however often the till is closed', async () => {
    const needed = { code: 'needs-approval', permission: 'till.cash-drop-above-limit' }
    await handOver(till, 'cashier')
    await till.must('till.cash-drop', asked(30_000))
    expect(await till.refused('till.cash-drop', asked(20_001))).toEqual(needed)
    await till.must('till.cash-drop', asked(20_000))
    expect(await till.refused('till.cash-drop', asked(1))).toEqual(needed)
    await till.must('till.close', { counted: { cash: cents(50_000) }, left: cents(50_000) })
    await till.must('till.open', { float: cents(50_000) })
    expect(await till.refused('till.cash-drop', asked(1))).toEqual(needed)
    await till.must('till.close', { counted: { cash: cents(50_000) }, left: cents(50_000) })
    till.clock.now += 86_400_000
    await till.must('till.open', { float: cents(50_000) })
    await till.must('till.cash-drop', asked(50_000))
  })

  it('nobody lends more than they have', async () => {
    await till.must('till.cash-in', { ...asked(MAX_AMOUNT), confirmedAmount: MAX_AMOUNT })
    till.signIn('supervisor')
    expect(
      await till.refused('till.cash-drop', { ...asked(500_001), confirmedAmount: cents(500_001) }),
    ).toEqual({
      code: 'cash-drop-above-approver-limit',
      limit: formatCents(cents(500_000)),
    })
  })

  it('its slip can be had again, marked and audited', async () => {
    const drop = asked(10_000)
    await till.must('till.cash-drop', drop)
    expect(await till.must('till.reprint-cash-slip', { id: drop.id })).toEqual({ printed: true })
    expect(till.printer.papers.at(-1)?.title).toBe('Sangria - 2ª via')
    expect(figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'till.reprint'")).toEqual([1])
    const more = asked(2_000, 'Falta de troco')
    till.clock.now += 1
    await till.must('till.cash-in', more)
    expect(await till.must('till.cash-by-hand', {})).toMatchObject([
      { id: more.id, kind: 'cash-in', amount: 2_000, reason: 'Falta de troco' },
      { id: drop.id, kind: 'cash-drop', amount: 10_000, approverName: null },
    ])
    expect(await till.refused('till.reprint-cash-slip', { id: asked(1).id })).toEqual({
      code: 'slip-not-found',
    })
  })
})
