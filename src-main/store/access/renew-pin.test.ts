import { beforeEach, describe, expect, it } from 'vitest'
import type { OperatorId } from '#shared/kernel/ids'
import { operators, pin } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { hashPin } from './pin'
import { updatePin } from './staff-rows'

const { cashier, supervisor, manager } = operators
let till: TestTill

beforeEach(() => {
  till = testTill()
})

async function hadPin({ id }: { id: OperatorId }, old: string) {
  const hash = await hashPin(old)
  till.database.write((db) => updatePin(db, id, hash))
}
const signIn = (operatorCode: string, typed: string) =>
  till.call('access.sign-in', { operatorCode, pin: typed })
const renew = (operatorCode: string, old: string, newPin: string) =>
  till.call('access.renew-pin', { operatorCode, pin: old, newPin })

describe('a PIN from before the rules', () => {
  it('lets nobody in until it is another, and the change is in the trail without either', async () => {
    await hadPin(cashier, '1234')
    const must = { ok: false, error: { code: 'pin-must-change', problem: 'obvious', approves: false } }
    expect(await signIn(cashier.code, '1234')).toEqual(must)
    expect(await till.refused('sale.current', {})).toEqual({ code: 'not-signed-in' })
    expect(await renew(cashier.code, '1234', '4321')).toMatchObject({ error: { code: 'weak-pin' } })
    expect(await renew(cashier.code, '9264', '4826')).toMatchObject({ error: { code: 'wrong-pin' } })
    expect(await renew(cashier.code, '1234', '4826')).toEqual({ ok: true, value: null })
    expect(await signIn(cashier.code, '4826')).toMatchObject({ ok: true })
    const trail = till.database.all<{ detail: string; operator_id: string }>(
      "SELECT operator_id, detail FROM audit_entry WHERE action = 'access.renew-pin'",
    )
    expect(trail).toEqual([{ operator_id: cashier.id, detail: JSON.stringify({ operator: cashier.name }) }])
  })

  it('approves nothing', async () => {
    await hadPin(supervisor, '4826')
    till.signIn('cashier')
    const reply = await till.call('access.approve', {
      operatorCode: supervisor.code,
      pin: '4826',
      permission: 'sale.void',
      operation: 'access.sign-out',
      operationInput: {},
    })
    expect(reply).toEqual({
      ok: false,
      error: { code: 'pin-must-change', problem: 'too-short', approves: true },
    })
  })
})

it('somebody who comes to approve chooses a longer one at the next sign-in', async () => {
  await hadPin(cashier, '4826')
  expect(await signIn(cashier.code, '4826')).toMatchObject({ ok: true })
  till.signIn('manager')
  const { id: operatorId, code, name } = cashier
  const promoted = { operatorId, code, name, role: 'supervisor', sells: false, active: true } as const
  await till.must('access.change-operator', promoted)
  expect(await signIn(cashier.code, '4826')).toMatchObject({ error: { problem: 'too-short' } })
  expect(await renew(cashier.code, '4826', '482613')).toMatchObject({ ok: true })
  expect(await signIn(cashier.code, '482613')).toMatchObject({ ok: true })
})

describe('a weak PIN', () => {
  it('is given to nobody by hand', async () => {
    till.signIn('manager')
    const weak = { code: 'weak-pin', problem: 'obvious', approves: false }
    expect(await till.refused('access.set-pin', { operatorId: cashier.id, pin: '1111' })).toEqual(weak)
    const rui = { code: '77', name: 'Rui', role: 'cashier', sells: false } as const
    expect(await till.refused('access.add-operator', { ...rui, pin: '1985' })).toEqual(weak)
    const short = { code: 'weak-pin', problem: 'too-short', approves: true }
    expect(await till.refused('access.set-pin', { operatorId: manager.id, pin: '4826' })).toEqual(short)
  })

  it('changes nothing about a good one', async () => {
    await renew(cashier.code, pin, '0000')
    expect(await signIn(cashier.code, pin)).toMatchObject({ ok: true })
  })
})
