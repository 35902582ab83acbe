import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { value, enrolled } from '../../testing/central/central-under-test'
import { loopbackCentral, type CallFate } from '../../testing/central/loopback-central'
import { valueConformance } from '../../testing/central/value-conformance'
import { branchId, otherTerminalId } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import { ledgerDifferences } from './ledger-differences'
import { localValueAuthority } from './local-value-authority'
import { moveValue } from './move-value'
import { openAccount, unusedValueCode, type ValueAccountId } from './value-account-rows'
import { captureHold } from './value-hold-rows'

describe('this till’s own file', () => {
  const own = () => {
    const till = testTill()
    const other = testTill(till.folder, otherTerminalId)
    const at = till.clock.now
    const authority = ({ database }: typeof till) => localValueAuthority({ database, now: () => at })
    const open = (amount: number): ValueAccountId =>
      till.database.write((db) => {
        const kind = 'gift-card' as const
        const code = unusedValueCode(db, kind)
        const place = { branchId, customerId: null, at, expiresOn: null }
        const account = openAccount(db, { kind, code, pocket: 'sold', ...place })
        moveValue(db, { account, cause: 'issued', of: account, amount, at })
        return account
      })
    return {
      till,
      open,
      tills: [authority(till), authority(other)] as const,
      capture: (hold: string, account: string, amount: number) =>
        till.database.write((db) =>
          captureHold(db, hold, {
            account: account as ValueAccountId,
            cause: 'cancelled',
            of: hold,
            amount,
            at,
          }),
        ),
    }
  }
  valueConformance(own)

  it('itself refuses to move what is held for somebody, or to hold more than there is', async () => {
    const { till, open, tills } = own()
    const account = open(100)
    await tills[0].hold({ hold: randomUUID(), account, amount: 60 })
    const takes = (amount: number) =>
      till.database.write((db) =>
        moveValue(db, { account, cause: 'cancelled', of: String(amount), amount, at: 0 }),
      )
    expect(() => takes(41)).toThrow('CHECK constraint failed')
    takes(40)
    const more = `INSERT INTO value_hold VALUES ('x', '${account}', 1, 'held', 0)`
    expect(() => till.database.raw.exec(more)).toThrow('CHECK constraint failed')
    for (const sql of ['DELETE FROM value_hold', 'UPDATE value_hold SET amount = 1'])
      expect(() => till.database.raw.exec(sql)).toThrow(/a hold/)
    expect(await tills[1].ask({ account })).toMatchObject({ value: { balance: 60, held: 60 } })
    expect(ledgerDifferences(till.database)).toEqual([])
  })
})

/** Two tills of a shop at a Central. */
async function atCentral() {
  const loopback = loopbackCentral([])
  const tills = [(await enrolled(loopback)).central, (await enrolled(loopback)).central] as const
  const open = (amount: number) => {
    const account = randomUUID()
    loopback.accounts.move(account, amount)
    return account
  }
  const capture = (hold: string, account: string, amount: number) =>
    loopback.accounts.capture(hold, account, amount)
  return { loopback, tills, open, capture }
}

describe('a Central', () => {
  valueConformance(atCentral)

  it.each<CallFate>(['lost', 'late', 'malformed', 'doubled', 'not-arrived'])(
    'whose answer to a hold is %s: once it is let go nothing stays held, also of what arrives later',
    async (fate) => {
      const { loopback, tills, open } = await atCentral()
      const account = open(100)
      const asked = { hold: randomUUID(), account, amount: 60 }
      loopback.ways.fate = () => fate
      const kind = { doubled: 'answered', 'not-arrived': 'unreachable' }[String(fate)] ?? 'unknown'
      expect(await tills[0].hold(asked)).toMatchObject({ kind })
      expect(await tills[0].release({ id: asked.hold })).toMatchObject({ kind })
      loopback.ways.fate = () => 'well'
      expect(value(await tills[0].release({ id: asked.hold }))).toEqual({ kind: 'released' })
      await loopback.settle()
      expect(value(await tills[1].ask({ account }))).toEqual({ kind: 'account', balance: 100, held: 0 })
    },
  )
})
