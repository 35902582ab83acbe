import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { orderIdSchema, type SaleId } from '#shared/kernel/ids'
import { positiveCentsSchema, cents } from '#shared/kernel/money/cents'
import { ONE_UNIT } from '#shared/kernel/money/quantity'
import { startingRoles } from '#shared/store/access/roles'
import { handOver } from '../../testing/till/hand-over'
import { sell } from '../../testing/till/sell'
import { operators, pin, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const { cashier, otherCashier, supervisor, manager } = operators
const needed = { code: 'needs-approval', permission: 'sale.discount-above-limit' }
let till: TestTill
let saleId: SaleId

beforeEach(async () => {
  till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(0) })
  saleId = (await sell(till, [products.dress, 1])).id
})

/** A discount in cents on the sale of R$ 100,00; the cashier may give up to R$ 5,00. */
const discount = (amount: number) => ({
  saleId,
  discount: {
    value: { kind: 'amount' as const, amount: positiveCentsSchema.parse(amount) },
    reason: 'cliente da casa',
  },
})
const give = (amount: number, approvalId?: string) =>
  till.call('sale.discount-sale', discount(amount), approvalId)

function approve(operatorCode: string, amount = 1_000, typed = pin) {
  return till.call('access.approve', {
    operatorCode,
    pin: typed,
    permission: 'sale.discount-above-limit',
    operation: 'sale.discount-sale',
    operationInput: discount(amount),
  })
}

async function approvalFor(amount: number): Promise<string> {
  const reply = await approve(supervisor.code, amount)
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value.approvalId
}

describe('an approval of R$ 10,00', () => {
  it('serves R$ 10,00, once, and the trail says who gave it', async () => {
    const id = await approvalFor(1_000)
    expect(await give(1_000, id)).toMatchObject({ ok: true, value: { totals: { total: 9_000 } } })
    expect(
      till.database.get("SELECT operator_id, approver_id FROM audit_entry WHERE action = 'sale.discount'"),
    ).toEqual({ operator_id: cashier.id, approver_id: supervisor.id })
    expect(await give(1_000, id)).toMatchObject({ ok: false, error: needed })
  })

  it('serves neither R$ 20,00 nor, after the attempt, R$ 10,00', async () => {
    const id = await approvalFor(1_000)
    expect(await give(2_000, id)).toMatchObject({ ok: false, error: needed })
    expect(await give(1_000, id)).toMatchObject({ ok: false, error: needed })
  })

  it('serves no other sale total than the one it was given for', async () => {
    const id = await approvalFor(1_000)
    await till.must('sale.scan', { code: products.cap.code })
    expect(await give(1_000, id)).toMatchObject({ ok: false, error: needed })
  })

  it('serves nobody who took over meanwhile', async () => {
    const id = await approvalFor(1_000)
    await handOver(till, 'otherCashier')
    expect(await give(1_000, id)).toMatchObject({ ok: false, error: needed })
  })

  it('is gone after two minutes', async () => {
    const id = await approvalFor(1_000)
    till.clock.now += 120_001
    expect(await give(1_000, id)).toMatchObject({ ok: false, error: needed })
  })
})

it('for an order serves no other total of the order than the one it was given for', async () => {
  till.signIn('manager')
  const orderId = orderIdSchema.parse(randomUUID())
  await till.must('order.add-product', { orderId, productId: products.dress.id, quantity: ONE_UNIT })
  till.signIn('cashier')
  const input = { orderId, discount: discount(1_000).discount }
  const lent = {
    approver: supervisor,
    role: startingRoles.supervisor,
    permission: 'sale.discount-above-limit',
  } as const
  const grant = () => till.approvals.grant(lent, cashier, 'order.discount-order', input)
  const [first, second] = [grant(), grant()]
  expect(await till.call('order.discount-order', input, first)).toMatchObject({ ok: true })
  expect(await till.refused('order.discount-order', input, second)).toEqual(needed)
})

describe('an approver', () => {
  it.each([
    ['is somebody else', cashier.code, 'self-approval'],
    ['holds the right', otherCashier.code, 'approver-lacks-right'],
    ['works here', '999999', 'wrong-pin'],
  ])('%s', async (_what, code, refusal) => {
    expect(await approve(code)).toMatchObject({ ok: false, error: { code: refusal } })
  })

  it('who was let go approves nothing', async () => {
    till.database.write((db) => db.run('UPDATE operator SET active = 0 WHERE id = ?', supervisor.id))
    expect(await approve(supervisor.code)).toEqual({ ok: false, error: { code: 'wrong-pin', remaining: 2 } })
  })

  it('lends no more than they have', async () => {
    expect(await give(3_000, await approvalFor(3_000))).toMatchObject({
      ok: false,
      error: { code: 'discount-above-approver-limit' },
    })
    const reply = await approve(manager.code, 3_000)
    expect(await give(3_000, reply.ok ? reply.value.approvalId : '')).toMatchObject({ ok: true })
  })
})

it('wrong PINs pause the window for longer each time, for the sign-in as well', async () => {
  const wrong = async () => {
    for (const typed of ['0001', '0002']) await approve(supervisor.code, 1_000, typed)
    const reply = await approve(supervisor.code, 1_000, '0003')
    return reply.ok || reply.error.code !== 'locked' ? undefined : reply.error.until - till.clock.now
  }
  for (const minutes of [1, 2, 5, 5]) {
    expect(await wrong()).toBe(minutes * 60_000)
    const locked = { ok: false, error: { code: 'locked' } }
    expect(await approve(supervisor.code)).toMatchObject(locked)
    expect(await till.call('access.sign-in', { operatorCode: supervisor.code, pin })).toMatchObject(locked)
    till.clock.now += minutes * 60_000
  }
  expect(await approve(supervisor.code)).toMatchObject({ ok: true })
}, 30_000)
