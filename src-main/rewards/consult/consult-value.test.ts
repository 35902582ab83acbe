import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { Consulted } from '#shared/rewards/consult/consulted'
import { valueCode } from '#shared/rewards/stored-value/value-code'
import { formatVoucherCode, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { startingRoles } from '#shared/store/access/roles'
import { enrolled } from '../../testing/central/central-under-test'
import { loopbackCentral } from '../../testing/central/loopback-central'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { handOver } from '../../testing/till/hand-over'
import { figures, newTenderId, sell } from '../../testing/till/sell'
import { branchId, customers, operators, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { localValueAuthority } from '../stored-value/local-value-authority'
import { openAccount, unusedValueCode } from '../stored-value/value-account-rows'
import type { ValueAuthority } from '../stored-value/value-authority'
import { consultValue } from './consult-value'

let till: TestTill
let code: VoucherCode

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
  const saleId = await soldDresses(till, 1)
  const { voucher } = await till.must('returns.return', await backOf(till, saleId, 1))
  if (!voucher) throw new Error('A voucher was issued')
  code = voucher.code
})

const consult = (of: string): Promise<Consulted> => till.must('value.consult', { code: of })

async function pay(amount: number): Promise<void> {
  const { id: saleId } = await sell(till, [products.dress, 1])
  await till.must('sale.start-payment', { saleId })
  const rest = { kind: 'cash', id: newTenderId(), amount: cents(10_000) } as const
  const tender = { kind: 'exchange-voucher', id: newTenderId(), amount: cents(amount), code } as const
  await till.must('payment.add-tender', { saleId, tender })
  if (amount < 10_000) await till.must('payment.add-tender', { saleId, tender: rest })
  await till.must('sale.finish', { saleId })
}

describe('Consultar valor', () => {
  it('tells what is left of a vale-troca and until when, read or typed, with the till closed too', async () => {
    const told = {
      is: 'value',
      kind: 'exchange-voucher',
      ending: code.slice(-4),
      owner: null,
      branch: 'Loja Centro',
      issuedOn: '2026-03-10',
      expiresOn: '2026-09-06',
      funds: { balance: 10_000, held: 0 },
      trouble: null,
      since: null,
    }
    expect(await consult(code)).toEqual(told)
    expect(await consult(` ${formatVoucherCode(code)} `)).toEqual(told)
    expect(await consult(`]E0${code}`)).toEqual(told)
    await pay(4_000)
    expect(await consult(code)).toMatchObject({ funds: { balance: 6_000 } })
    await till.must('till.close', { counted: { cash: cents(0) }, left: cents(0), ifDiffers: 'close' })
    expect(await consult(code)).toMatchObject({ funds: { balance: 6_000 } })
  })

  it('G11: says why it cannot be used, each reason by itself', async () => {
    await pay(10_000)
    expect(await consult(code)).toMatchObject({ trouble: 'used-up', since: '2026-03-10' })

    const account = (expiresOn: string | null) =>
      till.database.write((db) => {
        const fresh = unusedValueCode(db, 'gift-card')
        const where = { branchId, customerId: null, at: till.clock.now }
        openAccount(db, { kind: 'gift-card', pocket: 'sold', code: fresh, expiresOn, ...where })
        return fresh
      })
    expect(await consult(account(null))).toMatchObject({ kind: 'gift-card', trouble: 'never-filled' })

    const { voucher } = await till.must('returns.return', await backOf(till, await soldDresses(till, 1), 1))
    if (!voucher) throw new Error('A voucher was issued')
    const [id] = figures(till, `SELECT id FROM value_account WHERE code = '${voucher.code}'`) as string[]
    const hold = { hold: '01890000-0000-7000-8000-0000000000aa', account: id ?? '', amount: 10_000 }
    const authority = localValueAuthority({ database: till.database, now: () => till.clock.now })
    await authority.hold(hold)
    expect(await consult(voucher.code)).toMatchObject({
      trouble: 'in-use',
      funds: { balance: 10_000, held: 10_000 },
    })
    await authority.release({ id: hold.hold })
    expect(await consult(voucher.code)).toMatchObject({ trouble: null })
    till.passDays(181)
    expect(await consult(voucher.code)).toMatchObject({ trouble: 'expired', expiresOn: '2026-09-06' })
    await till.must('returns.cancel-voucher', { code: voucher.code, reason: 'perdido pelo cliente' })
    expect(await consult(voucher.code)).toMatchObject({ trouble: 'cancelled', since: '2026-09-07' })
  })

  it('tells goods and a loyalty card from money', async () => {
    expect(await consult('7891000000014')).toMatchObject({ is: 'product', price: 3_500 })
    till.database.raw.exec(
      `UPDATE customer SET loyalty_card = '6000000000011' WHERE id = '${customers.withLimit}'`,
    )
    const [name] = figures(till, `SELECT name FROM customer WHERE id = '${customers.withLimit}'`)
    expect(await consult('6000000000011')).toEqual({ is: 'loyalty-card', owner: name })
  })

  it('names whose it is in full only to who may see it', async () => {
    till.database.raw.exec(
      `UPDATE value_account SET customer_id = '${customers.withLimit}' WHERE code = '${code}'`,
    )
    const [name] = figures(till, `SELECT name FROM customer WHERE id = '${customers.withLimit}'`) as string[]
    expect(await consult(code)).toMatchObject({ owner: name })
    await handOver(till, 'cashier')
    const masked = await consult(code)
    expect(masked).toMatchObject({ owner: expect.stringMatching(/^\S+( \S\.)+$/) as string })
    expect(masked).not.toMatchObject({ owner: name })
  })

  it('numbers of nothing slow the terminal down with those tried at payment; all is in the trail, no number whole', async () => {
    for (const serial of [1, 2])
      expect(await till.refused('value.consult', { code: valueCode('gift-card', serial) })).toEqual({
        code: 'value-not-found',
      })
    for (const serial of [3, 4])
      await till.refused('returns.find-voucher', {
        code: valueCode('exchange-voucher', serial),
      })
    expect(await till.refused('value.consult', { code })).toMatchObject({ code: 'voucher-wait' })
    till.clock.now += 30_000
    await consult(code)
    const trail = till.database.all<{ action: string; detail: string }>(
      "SELECT action, detail FROM audit_entry WHERE action IN ('returns.wrong-voucher', 'value.consult') ORDER BY id",
    )
    expect(trail.map(({ action }) => action)).toEqual([
      ...Array<string>(4).fill('returns.wrong-voucher'),
      'value.consult',
    ])
    expect(JSON.parse(trail[4]?.detail ?? '')).toEqual({
      valueKind: 'Vale-troca',
      codeEnding: code.slice(-4),
    })
    expect(JSON.stringify(trail)).not.toMatch(/\d{13}/)
  })

  it('asks the home of an account, and says when that gives no answer', async () => {
    const loopback = loopbackCentral([])
    const { central } = await enrolled(loopback)
    const [account] = figures(till, `SELECT id FROM value_account WHERE code = '${code}'`) as string[]
    loopback.accounts.move(account ?? '', 4_000)
    const caller = {
      operator: operators.manager,
      role: startingRoles.manager,
      approver: null,
      granted: undefined,
    }
    const desk = {
      database: till.database,
      now: () => till.clock.now,
      terminal: { id: terminalId, branchId },
    }
    const asked = (authority: ValueAuthority) => consultValue(desk, authority, caller, code)
    expect(await asked(central)).toMatchObject({ ok: true, value: { funds: { balance: 4_000 } } })
    for (const fate of ['lost', 'not-arrived', 'malformed', 'revoked', 'late'] as const) {
      loopback.ways.fate = () => fate
      expect(await asked(central)).toMatchObject({ ok: true, value: { funds: null, trouble: null } })
    }
  })
})
