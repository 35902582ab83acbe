import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import type { NewReturn } from '#shared/selling/returns/return-view'
import type { Permission } from '#shared/store/access/permissions'
import { startingRoles, type Role } from '#shared/store/access/roles'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf, newReturnId, returnFor, soldDresses } from '../../testing/till/give-back'
import { figures, newTenderId, sell } from '../../testing/till/sell'
import { operators, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const { cashier, supervisor } = operators
const needed = { code: 'needs-approval', permission: 'returns.above-limit' }
let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(50_000) })
})

/** Gives the cashier's role another limit, in cents. */
async function allowCashier(refund: number): Promise<void> {
  const { limits } = startingRoles.cashier
  till.signIn('manager')
  await till.must('access.change-role', {
    ...startingRoles.cashier,
    limits: { ...limits, refund: cents(refund) },
  })
  till.signIn('cashier')
}

/** The supervisor's role as the shop changed it: what counts is what it is when the approval is used. */
async function changeSupervisor(part: Partial<Pick<Role, 'levels' | 'limits'>>): Promise<void> {
  till.signIn('manager')
  await till.must('access.change-role', { ...startingRoles.supervisor, ...part })
  till.signIn('cashier')
}

const approval = (input: NewReturn, permission: Permission = 'returns.above-limit') =>
  till.approvals.grant(
    { approver: supervisor, role: startingRoles.supervisor, permission },
    cashier,
    'returns.return',
    input,
  )

describe('a cashier alone', () => {
  it.each(['exchange-voucher', 'cash', 'same-tender'] as const)(
    'gives nothing back by %s, on this day or after 400, and no voucher is made',
    async (refund) => {
      const saleId = await soldDresses(till, 1)
      const back = { ...(await backOf(till, saleId, 1, refund)), exchange: refund === 'exchange-voucher' }
      expect(await till.refused('returns.return', back)).toMatchObject({ code: 'needs-approval' })
      till.passDays(400)
      expect(await till.refused('returns.return', back)).toMatchObject({ code: 'needs-approval' })
      expect(figures(till, 'SELECT count(*) FROM value_account')).toEqual([0])
      expect(figures(till, 'SELECT count(*) FROM return')).toEqual([0])
    },
  )

  it('within a limit of the role gives back so much over the session, however it is cut', async () => {
    await allowCashier(15_000)
    const saleId = await soldDresses(till, 4)
    await till.must('returns.return', await backOf(till, saleId, 1))
    const second = await backOf(till, saleId, 1)
    expect(await till.refused('returns.return', second)).toEqual(needed)
    await till.must('till.close', { counted: { cash: cents(90_000) }, left: cents(0) })
    await till.must('till.open', { float: cents(0) })
    expect(await till.refused('returns.return', second)).toEqual(needed)
    await till.must('returns.return', second, approval(second))
    // What somebody approved does not count against the cashier's own, and tomorrow is another day.
    till.passDays(1)
    await till.must('till.close', { counted: { cash: cents(0) }, left: cents(0) })
    till.passDays(1)
    await till.must('till.open', { float: cents(0) })
    await till.must('returns.return', await backOf(till, saleId, 1))
    expectSound(till)
  })

  it('needs somebody for a sale of longer ago than the shop takes goods back', async () => {
    await allowCashier(100_000)
    const saleId = await soldDresses(till, 2)
    till.passDays(30)
    await till.must('returns.return', await backOf(till, saleId, 1))
    till.passDays(1)
    const late = await backOf(till, saleId, 1)
    expect(await till.refused('returns.return', late)).toEqual(needed)
    till.signIn('manager')
    const key = 'returns.days'
    await till.must('settings.set-parameter', { key, scope: 'branch', terminalId, value: 31 })
    till.signIn('cashier')
    await till.must('returns.return', late)
  })
})

describe('whoever approves', () => {
  it('of the kind of refund answers for the amount too, within a limit of their own', async () => {
    const saleId = await soldDresses(till, 1)
    const back = await backOf(till, saleId, 1, 'cash')
    const { limits } = startingRoles.supervisor
    await changeSupervisor({ limits: { ...limits, refund: cents(9_999) } })
    expect(await till.refused('returns.return', back, approval(back, 'returns.refund-cash'))).toEqual({
      code: 'return-above-approver-limit',
      limit: 'R$\u00a099,99',
    })
    await changeSupervisor({})
    await till.must('returns.return', back, approval(back, 'returns.refund-cash'))
    expect(figures(till, 'SELECT approver_id FROM return')).toEqual([supervisor.id])
  })

  it('without the right to go above limits lends none', async () => {
    const saleId = await soldDresses(till, 1)
    const back = await backOf(till, saleId, 1, 'cash')
    const { levels } = startingRoles.supervisor
    await changeSupervisor({ levels: { ...levels, 'returns.above-limit': 'approval' } })
    expect(await till.refused('returns.return', back, approval(back, 'returns.refund-cash'))).toMatchObject({
      code: 'return-above-approver-limit',
    })
  })

  it('of a return without a receipt answers for its amount', async () => {
    const items = [{ productId: products.coat.id, quantity: units(7), unitPrice: null }]
    const { refund: _, loads: _none, ...common } = returnFor()
    const input = { ...common, id: newReturnId(), items }
    const permission = 'returns.without-receipt'
    const operation = 'returns.return-without-receipt'
    const lent = { approver: supervisor, role: startingRoles.supervisor, permission } as const
    expect(
      await till.refused(operation, input, till.approvals.grant(lent, cashier, operation, input)),
    ).toEqual({ code: 'return-above-approver-limit', limit: 'R$\u00a05.000,00' })
  })
})

it('the closing names vouchers nobody approved and those spent where they were issued', async () => {
  await allowCashier(15_000)
  const saleId = await soldDresses(till, 2)
  const done = await till.must('returns.return', await backOf(till, saleId, 1))
  const approved = await backOf(till, saleId, 1)
  await till.must('returns.return', approved, approval(approved))
  const code = done.voucher?.code
  if (code === undefined) throw new Error('A voucher was issued')
  const { id } = await sell(till, [products.shirt, 1])
  await till.must('sale.start-payment', { saleId: id })
  const tender = { kind: 'exchange-voucher', id: newTenderId(), amount: cents(3_500), code } as const
  await till.must('payment.add-tender', { saleId: id, tender })
  await till.must('sale.finish', { saleId: id })
  const closing = await till.must('till.close', {
    counted: { cash: cents(70_000), 'exchange-voucher': cents(3_500) },
    left: cents(0),
  })
  expect(closing.vouchers).toEqual({
    issuedAlone: [{ returnNumber: 1, operatorName: 'Ana Caixa', amount: 10_000 }],
    spentWhereIssued: [{ saleNumber: 2, ending: code.slice(-4), amount: 3_500 }],
  })
  const slip = JSON.stringify(till.printer.papers.at(-1))
  expect(slip).toContain('"left":"Vales sem aprovação (1)"')
  expect(slip).toContain('"left":"  Devolução 1 · Ana Caixa"')
  expect(slip).toContain(`"left":"  Venda 2 · vale final ${code.slice(-4)}"`)
})
