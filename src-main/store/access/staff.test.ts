import { beforeEach, describe, expect, it } from 'vitest'
import { operatorIdSchema } from '#shared/kernel/ids'
import { milliPercent } from '#shared/kernel/money/percentage'
import { startingRoles, type Levels, type Role, type RoleId } from '#shared/store/access/roles'
import { brokenAuditLinks } from '../../testing/file/broken-audit-links'
import { operators, pin, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const { cashier, manager, supervisor } = operators
let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const as = ({ id: operatorId, code, name, role }: (typeof operators)[keyof typeof operators]) => ({
  operatorId,
  code,
  name,
  role: role as RoleId,
  sells: true,
  active: true,
})
const withLevels = (role: Role, levels: Partial<Levels>): Role => ({
  ...role,
  levels: { ...role.levels, ...levels },
})

/** What was recorded last: who, what, and its detail. */
function lastAudit() {
  const row = till.database.get<{ operator_id: string; action: string; detail: string }>(
    'SELECT operator_id, action, detail FROM audit_entry ORDER BY id DESC LIMIT 1',
  )
  return row && { by: row.operator_id, action: row.action, detail: JSON.parse(row.detail) as unknown }
}

async function signsIn(operatorCode: string, typed = pin) {
  const reply = await till.call('access.sign-in', { operatorCode, pin: typed })
  return reply.ok ? 'ok' : reply.error.code
}

describe('an operator', () => {
  const rui = { code: '77', name: 'Rui', role: 'supervisor', sells: false, pin: '930174' } as const

  it('is added, signs in at once, and the PIN is nowhere', async () => {
    const { operators: list } = await till.must('access.add-operator', rui)
    expect(list.find(({ code }) => code === '77')).toMatchObject({ name: 'Rui', role: 'supervisor' })
    expect(lastAudit()).toEqual({
      by: manager.id,
      action: 'access.add-operator',
      detail: {
        operator: 'Rui',
        after: { code: '77', name: 'Rui', role: 'Supervisor', sells: false, active: true },
      },
    })
    expect(JSON.stringify(till.database.all('SELECT * FROM audit_entry'))).not.toContain('930174')
    expect(JSON.stringify(till.log)).not.toContain('930174')
    expect(await signsIn('77', '930174')).toBe('ok')
  })

  it('has a code of their own, also beside those who left', async () => {
    await till.must('access.change-operator', { ...as(cashier), active: false })
    const taken = { code: 'code-taken', name: cashier.name }
    expect(await till.refused('access.add-operator', { ...rui, code: cashier.code })).toEqual(taken)
    expect(await till.refused('access.change-operator', { ...as(supervisor), code: cashier.code })).toEqual(
      taken,
    )
    const stranger = '01890000-0000-7000-8000-00000000beef' as RoleId
    expect(await till.refused('access.add-operator', { ...rui, role: stranger })).toEqual({
      code: 'role-not-found',
    })
  })

  it('is renamed, gets another code and role, and the trail says what changed', async () => {
    const change = { ...as(cashier), code: '12', name: 'Ana Paula', role: 'supervisor' as const }
    await till.must('access.change-operator', change)
    expect(lastAudit()).toMatchObject({
      action: 'access.change-operator',
      detail: {
        operator: 'Ana Caixa',
        before: { code: '10', name: 'Ana Caixa', role: 'Caixa' },
        after: { code: '12', name: 'Ana Paula', role: 'Supervisor' },
      },
    })
    expect(await signsIn('10')).toBe('wrong-pin')
    expect(await signsIn('12')).toBe('ok')
    expect(brokenAuditLinks(till.database)).toEqual([])
  })

  it('saved as they were leaves nothing in the trail', async () => {
    await till.must('access.change-operator', as(cashier))
    expect(lastAudit()).toBeUndefined()
  })

  it('let go while signed in is signed out with the next call, and may come back', async () => {
    till.signIn('cashier')
    expect(await till.call('sale.current', {})).toMatchObject({ ok: true })
    till.signIn('manager')
    await till.must('access.change-operator', { ...as(cashier), active: false })
    till.signIn('cashier')
    expect(await till.refused('sale.current', {})).toEqual({ code: 'not-signed-in' })
    expect((await till.must('app.state', {})).operator).toBeNull()
    expect(await signsIn(cashier.code)).toBe('wrong-pin')
    till.signIn('manager')
    await till.must('access.change-operator', as(cashier))
    expect(await signsIn(cashier.code)).toBe('ok')
  })

  it('gets a new PIN, and the old one is nothing from then on', async () => {
    await till.must('access.set-pin', { operatorId: cashier.id, pin: '9035' })
    expect(lastAudit()).toEqual({
      by: manager.id,
      action: 'access.set-pin',
      detail: { operator: cashier.name },
    })
    expect(await signsIn(cashier.code)).toBe('wrong-pin')
    expect(await signsIn(cashier.code, '9035')).toBe('ok')
  })

  it('who does not exist is not changed', async () => {
    const operatorId = operatorIdSchema.parse(testUid(1, 999))
    const refused = { code: 'operator-not-found' }
    expect(await till.refused('access.change-operator', { ...as(cashier), operatorId })).toEqual(refused)
    expect(await till.refused('access.set-pin', { operatorId, pin })).toEqual(refused)
  })
})

describe('a role', () => {
  const copied = async (name = 'Estagiário') => {
    const { roles } = await till.must('access.copy-role', { from: 'cashier', name })
    const role = roles.find((one) => one.name === name)
    if (!role) throw new Error('The copy is in the list')
    return role
  }

  it('is copied with its rights and limits, and given to somebody', async () => {
    const role = await copied()
    expect(role).toMatchObject({ levels: startingRoles.cashier.levels, limits: { discount: 5_000 } })
    expect(lastAudit()?.detail).toEqual({ role: 'Estagiário', copiedFrom: 'Caixa' })
    await till.must('access.change-operator', { ...as(cashier), role: role.id })
    await till.must('access.change-role', withLevels(role, { 'till.open': 'deny' }))
    till.signIn('cashier')
    const refused = { code: 'not-allowed', permission: 'till.open' }
    expect(await till.refused('till.open', { float: 0 as never })).toEqual(refused)
    till.signIn('otherCashier')
    expect(await till.call('till.open', { float: 0 as never })).toMatchObject({ ok: true })
  })

  it('changed takes effect at once for whoever is signed in, and the trail names each right', async () => {
    const limits = { ...startingRoles.cashier.limits, discount: milliPercent(50_000) }
    const levels = { 'settings.keys': 'approval', 'till.open': 'deny' } as const
    await till.must('access.change-role', withLevels({ ...startingRoles.cashier, limits }, levels))
    expect(lastAudit()?.detail).toEqual({
      role: 'Caixa',
      before: { discountLimit: 5_000, 'till.open': 'allow', 'settings.keys': 'deny' },
      after: { discountLimit: 50_000, 'till.open': 'deny', 'settings.keys': 'approval' },
    })
    till.signIn('cashier')
    expect((await till.must('app.state', {})).operator?.levels['till.open']).toBe('deny')
    expect(await till.refused('till.open', { float: 0 as never })).toMatchObject({ code: 'not-allowed' })
  })

  it('has a name of its own, whatever the capitals', async () => {
    const taken = { code: 'role-name-taken' }
    expect(await till.refused('access.copy-role', { from: 'manager', name: 'GERENTE' })).toEqual(taken)
    const role = await copied()
    expect(await till.refused('access.change-role', { ...role, name: 'caixa' })).toEqual(taken)
    await till.must('access.change-role', { ...role, name: 'ESTAGIÁRIO' })
  })
})

describe('the last who manages access', () => {
  const locked = { code: 'last-manager' }

  it('is not let go or moved to another role', async () => {
    expect(await till.refused('access.change-operator', { ...as(manager), active: false })).toEqual(locked)
    expect(await till.refused('access.change-operator', { ...as(manager), role: 'cashier' })).toEqual(locked)
    expect(lastAudit()).toBeUndefined()
  })

  it.each(['approval', 'deny'] as const)('keeps the right: %s is refused', async (level) => {
    const change = withLevels(startingRoles.manager, { 'access.manage': level })
    expect(await till.refused('access.change-role', change)).toEqual(locked)
  })

  it('may go once somebody else manages', async () => {
    await till.must('access.change-operator', { ...as(supervisor), role: 'manager' })
    await till.must('access.change-operator', { ...as(manager), active: false })
    expect(await till.refused('access.staff', {})).toEqual({ code: 'not-signed-in' })
    till.signIn('supervisor')
    expect(await till.refused('access.change-operator', { ...as(supervisor), active: false })).toEqual(locked)
  })
})
