import { beforeEach, describe, expect, it } from 'vitest'
import type { CustomerId } from '#shared/kernel/ids'
import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import { rosaura, tibério, twoPeople } from '../../testing/customers/two-people'
import { branchId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { moveValue } from '../stored-value/move-value'
import { openAccount, unusedValueCode } from '../stored-value/value-account-rows'
import { holdValue } from '../stored-value/value-hold-rows'

let till: TestTill
beforeEach(async () => {
  till = testTill()
  await twoPeople(till)
})

interface Given {
  readonly kind: CodedKind
  readonly amount: number
  readonly expiresOn: string | null
  readonly spent?: number
  readonly held?: number
}

function give(customerId: CustomerId, { kind, amount, expiresOn, spent = 0, held = 0 }: Given): string {
  const at = till.clock.now
  return till.database.write((db) => {
    const code = unusedValueCode(db, kind)
    const account = openAccount(db, { kind, pocket: 'sold', code, branchId, customerId, at, expiresOn })
    moveValue(db, { account, cause: 'issued', of: account, amount, at })
    if (spent > 0) moveValue(db, { account, cause: 'rest-lost', of: account, amount: spent, at })
    if (held > 0) holdValue(db, { hold: crypto.randomUUID(), account, amount: held }, at)
    return code
  })
}

const held = (customerId: CustomerId) => till.must('value.of-customer', { customerId })

describe('what somebody holds', () => {
  it('is told with what is left, until when and why it pays nothing, the next to expire first', async () => {
    give(rosaura.id, { kind: 'exchange-voucher', amount: 500, expiresOn: '2027-01-01', spent: 500 })
    const card = give(rosaura.id, { kind: 'gift-card', amount: 9_000, expiresOn: null, held: 2_000 })
    give(rosaura.id, { kind: 'gift-voucher', amount: 700, expiresOn: '2026-02-01' })
    give(rosaura.id, { kind: 'exchange-voucher', amount: 4_000, expiresOn: '2026-09-06', spent: 1_000 })
    give(tibério.id, { kind: 'gift-card', amount: 1_234, expiresOn: null })
    const told = await held(rosaura.id)
    expect(told).toEqual([
      expect.objectContaining({ kind: 'gift-voucher', balance: 700, trouble: 'expired' }),
      expect.objectContaining({ kind: 'exchange-voucher', balance: 3_000, held: 0, trouble: null }),
      {
        kind: 'gift-card',
        ending: card.slice(-4),
        branch: 'Loja Centro',
        issuedOn: '2026-03-10',
        expiresOn: null,
        balance: 9_000,
        held: 2_000,
        trouble: null,
        since: null,
      },
      expect.objectContaining({ balance: 0, trouble: 'used-up', since: '2026-03-10' }),
    ])
    expect(JSON.stringify(told)).not.toContain(card)
  })

  it('is of both files where two became one, by whichever id', async () => {
    give(rosaura.id, { kind: 'gift-card', amount: 1_000, expiresOn: '2026-12-24' })
    give(tibério.id, { kind: 'wallet', amount: 2_000, expiresOn: null })
    await till.must('merge.join', { survivorId: rosaura.id, mergedId: tibério.id, taken: [] })
    for (const { id } of [rosaura, tibério])
      expect((await held(id)).map(({ balance }) => balance)).toEqual([1_000, 2_000])
  })
})
