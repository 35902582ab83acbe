import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { ValueCause } from '#shared/rewards/stored-value/value-cause'
import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { figures } from '../../testing/till/sell'
import { branchId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { ledgerDifferences } from './ledger-differences'
import { movesOf, moveValue } from './move-value'
import { openAccount, unusedValueCode, type ValueAccountId } from './value-account-rows'

const kinds: CodedKind[] = ['exchange-voucher', 'gift-card', 'wallet']

const opened = (till: TestTill, kind: CodedKind) =>
  till.database.write((db) =>
    openAccount(db, {
      kind,
      pocket: 'sold',
      code: unusedValueCode(db, kind),
      branchId,
      customerId: null,
      at: till.clock.now,
      expiresOn: '2030-01-01',
    }),
  )

/** Moves so much where it is allowed. */
function moves(till: TestTill, account: ValueAccountId, cause: ValueCause, amount: number): boolean {
  try {
    till.database.write((db) =>
      moveValue(db, { account, cause, of: `${account}:${movesOf(db, account)}`, amount, at: till.clock.now }),
    )
    return true
  } catch {
    return false
  }
}

const balances = (till: TestTill) => figures(till, 'SELECT balance FROM value_account WHERE code IS NOT NULL')

describe('the ledger of stored value', () => {
  it('sums to nothing whatever is moved, and no holder goes below zero', () => {
    const till = testTill()
    const accounts = kinds.map((kind) => opened(till, kind))
    const held = accounts.map(() => 0)
    const move = fc.record({
      which: fc.nat({ max: accounts.length - 1 }),
      cause: fc.constantFrom<ValueCause>('issued', 'expired', 'cancelled'),
      amount: fc.integer({ min: 1, max: 1_000 }),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (made) => {
        for (const { which, cause, amount } of made) {
          const account = accounts[which]
          if (account === undefined) throw new Error('It is one of them')
          const after = (held[which] ?? 0) + (cause === 'issued' ? amount : -amount)
          expect(moves(till, account, cause, amount)).toBe(after >= 0)
          if (after >= 0) held[which] = after
        }
        expect(balances(till)).toEqual(held)
        expect(ledgerDifferences(till.database)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('moves the same thing once, between accounts of one unit, and is never edited', () => {
    const till = testTill()
    const account = opened(till, 'gift-card')
    const issue = () =>
      till.database.write((db) =>
        moveValue(db, { account, cause: 'issued', of: account, amount: 500, at: till.clock.now }),
      )
    issue()
    expect(issue).toThrow('made once')
    expect(balances(till)).toEqual([500])
    const refused: [sql: string, why: string][] = [
      ['DELETE FROM value_transfer', 'never edited'],
      ['UPDATE value_transfer SET amount = 1', 'never edited'],
      [`REPLACE INTO value_transfer SELECT * FROM value_transfer`, 'made once'],
      ['DELETE FROM value_account', 'never removed'],
      ["UPDATE value_account SET code = '9910000000000'", 'stays what it is'],
      [
        "INSERT INTO value_account (id, kind, unit, opened_at, balance) VALUES ('a', 'counter', 'cents', 0, 1)",
        'empty',
      ],
    ]
    for (const [sql, why] of refused) expect(() => till.database.raw.exec(sql), sql).toThrow(why)
    till.database.raw.exec(
      "INSERT INTO value_account (id, kind, unit, opened_at) VALUES ('spent:points', 'counter', 'points', 0)",
    )
    expect(() =>
      till.database.raw.exec(`INSERT INTO value_transfer (key, from_account, to_account, amount, cause, at)
        VALUES ('x', '${account}', 'spent:points', 1, 'expired', 0)`),
    ).toThrow('one unit')
    expect(balances(till)).toEqual([500])
    expect(ledgerDifferences(till.database)).toEqual([])
  })

  it('a balance changed by hand is told by the monthly procedure', async () => {
    const till = testTill()
    till.signIn('manager')
    await till.must('till.open', { float: cents(0) })
    const { voucher } = await till.must('returns.return', await backOf(till, await soldDresses(till, 1), 1))
    const result = async () => {
      await till.must('jobs.run-now', { job: 'ledger-check' })
      await till.jobs.settled()
      return figures(
        till,
        "SELECT result FROM job_run WHERE job = 'ledger-check' ORDER BY id DESC LIMIT 1",
      )[0]
    }
    expect(await result()).toBe('Tudo confere.')
    till.database.raw.exec("UPDATE value_account SET balance = balance + 1 WHERE kind = 'exchange-voucher'")
    expect(String(await result()).replaceAll('\u00a0', ' ')).toBe(
      `Não confere, fale com o suporte: soma, R$ 0,01; final ${voucher?.code.slice(-4)}, R$ 0,01.`,
    )
    till.database.raw.exec('UPDATE value_account SET balance = balance - 1, held = 2 WHERE code IS NOT NULL')
    expect(String(await result())).toContain(`reservas de final ${voucher?.code.slice(-4)}, `)
  })
})
