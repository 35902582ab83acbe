import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { cashMovementIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { startingRoles } from '#shared/store/access/roles'
import { backOf, newReturnId } from '../../testing/till/give-back'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { operators, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(10_000) })
  await till.must('sale.scan', { code: products.shirt.code })
})

/** Takes the right to work in another's till from a role. */
async function withoutShare(role: 'supervisor' | 'manager'): Promise<void> {
  till.signIn('manager')
  const { levels } = startingRoles[role]
  await till.must('access.change-role', {
    ...startingRoles[role],
    levels: { ...levels, 'till.share': 'deny' },
  })
  till.signIn('cashier')
}

function crash(): void {
  till.database.close()
  till = testTill(till.folder)
}

const left = { code: 'till-left', operatorName: operators.cashier.name }
const state = async () => {
  const { till: open, tillLeft } = await till.must('app.state', {})
  return { keeper: open?.keeperName, tillLeft }
}
const audited = (action: string) =>
  till.database.all('SELECT operator_id o, approver_id a FROM audit_entry WHERE action = ?', action)

describe('a till left open by a crash', () => {
  it('goes on when its keeper signs in again, audited once', async () => {
    crash()
    expect(await state()).toEqual({ keeper: 'Ana Caixa', tillLeft: true })
    till.signIn('cashier')
    till.signIn('cashier')
    expect(await state()).toEqual({ keeper: 'Ana Caixa', tillLeft: false })
    expect(audited('till.resume')).toEqual([{ o: operators.cashier.id, a: null }])
    await sell(till, [products.cap, 1])
  })

  it.each(['while it runs', 'after a crash'])(
    'refuses what moves goods or money to anybody without the right, %s',
    async (when) => {
      await withoutShare('supervisor')
      if (when === 'after a crash') crash()
      for (const who of ['otherCashier', 'supervisor'] as const) {
        till.signIn(who)
        expect(await state()).toEqual({ keeper: 'Ana Caixa', tillLeft: true })
        const drop = { id: cashMovementIdSchema.parse(randomUUID()), amount: cents(50_000), reason: 'cofre' }
        expect(await till.refused('till.cash-drop', drop)).toEqual(left)
        expect(await till.refused('sale.scan', { code: products.cap.code })).toEqual(left)
        expect(await till.refused('till.close', { counted: { cash: cents(0) }, left: cents(0) })).toEqual(
          left,
        )
        expect(await till.must('sale.current', {})).toMatchObject({ lines: [{ code: products.shirt.code }] })
      }
    },
  )

  it('gives nobody money back for goods, nor opens its drawer', async () => {
    const { id: saleId, totals } = await sell(till)
    await payInCash(till, saleId, totals.total)
    const back = await backOf(till, saleId, 1, 'cash')
    await withoutShare('manager')
    crash()
    till.signIn('manager')
    expect(await till.refused('returns.return', back)).toEqual(left)
    const items = [{ productId: products.cap.id, quantity: units(1), unitPrice: null }]
    const loose = { id: newReturnId(), items, salespersonId: null, reason: 'sem cupom', exchange: false }
    expect(await till.refused('returns.return-without-receipt', loose)).toEqual(left)
    expect(await till.refused('till.open-drawer', { reason: 'troco' })).toEqual(left)
    expect(figures(till, 'SELECT count(*) FROM return')).toEqual([0])
  })

  it('is taken over by a supervisor, with its sale', async () => {
    crash()
    till.signIn('supervisor')
    await till.must('till.take-over', {})
    expect(await state()).toEqual({ keeper: operators.supervisor.name, tillLeft: false })
    const sale = await till.must('sale.current', {})
    await payInCash(till, sale?.id as never, 3500)
    const detail = figures(till, "SELECT detail FROM audit_entry WHERE action = 'till.take-over'")
    expect(detail).toEqual([expect.stringContaining('"from":"Ana Caixa"')])
    crash()
    till.signIn('cashier')
    expect(await state()).toEqual({ keeper: operators.supervisor.name, tillLeft: true })
  })

  it('is taken over by another cashier only with an approval', async () => {
    crash()
    till.signIn('otherCashier')
    const permission = 'till.take-over'
    expect(await till.refused('till.take-over', {})).toEqual({ code: 'needs-approval', permission })
    const { otherCashier, supervisor } = operators
    const lent = { approver: supervisor, role: startingRoles.supervisor, permission } as const
    await till.must('till.take-over', {}, till.approvals.grant(lent, otherCashier, 'till.take-over', {}))
    expect(audited('till.take-over')).toEqual([{ o: otherCashier.id, a: supervisor.id }])
    expect(await state()).toEqual({ keeper: otherCashier.name, tillLeft: false })
  })
})

it('who may work in another’s till goes on with its sale; it stays the keeper’s, before a crash and after', async () => {
  till.signIn('supervisor')
  await sell(till, [products.cap, 1])
  expect(await state()).toEqual({ keeper: 'Ana Caixa', tillLeft: false })
  crash()
  till.signIn('supervisor')
  await sell(till, [products.cap, 1])
  expect(await state()).toEqual({ keeper: 'Ana Caixa', tillLeft: true })
})

it('a quick switch to another cashier needs a take-over, and the keeper comes back as they were', async () => {
  till.session.signOut()
  till.signIn('otherCashier')
  expect(await till.refused('sale.scan', { code: products.cap.code })).toEqual(left)
  till.signIn('cashier')
  await sell(till, [products.cap, 1])
  expect(audited('till.resume')).toEqual([])
})

it('there is nothing to take over while the till is closed', async () => {
  const closed = testTill()
  closed.signIn('supervisor')
  expect(await closed.refused('till.take-over', {})).toEqual({ code: 'till-closed' })
  expect(await closed.refused('till.x-reading', {})).toEqual({ code: 'till-closed' })
  expect(await closed.refused('till.count-sheet', {})).toEqual({ code: 'till-closed' })
})
