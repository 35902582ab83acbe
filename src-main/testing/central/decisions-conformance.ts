import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { enrolled, value, type CentralUnderTest } from './central-under-test'

/** What only one may be granted. */
export function decisionsConformance(make: () => CentralUnderTest): void {
  let under: CentralUnderTest
  beforeEach(() => {
    under = make()
  })

  describe('decisions', () => {
    const account = randomUUID()

    it('hold what is there, once, for all tills together', async () => {
      const one = await enrolled(under)
      const two = await enrolled(under)
      const first = { hold: randomUUID(), account, amount: 70 }
      expect(value(await one.central.hold(first))).toEqual({ kind: 'account-unknown' })
      under.accounts.move(account, 100)
      expect(value(await one.central.hold(first))).toEqual({ kind: 'held' })
      expect(value(await one.central.hold(first))).toEqual({ kind: 'held' })
      const second = { hold: randomUUID(), account, amount: 40 }
      expect(value(await two.central.hold(second))).toEqual({ kind: 'short', available: 30 })
      expect(value(await two.central.ask({ account }))).toEqual({ kind: 'account', balance: 100, held: 70 })
      expect(value(await one.central.release({ id: first.hold }))).toEqual({ kind: 'released' })
      expect(value(await two.central.hold(second))).toEqual({ kind: 'held' })
    })

    it('let go before they arrived are never granted', async () => {
      const { central } = await enrolled(under)
      under.accounts.move(account, 100)
      const hold = randomUUID()
      expect(value(await central.release({ id: hold }))).toEqual({ kind: 'released' })
      expect(value(await central.hold({ hold, account, amount: 1 }))).toEqual({ kind: 'over' })
      const claim = randomUUID()
      await central.release({ id: claim })
      const asked = { claim, kind: 'void', subject: 'sale', quantity: 1, of: 1 } as const
      expect(value(await central.claim(asked))).toEqual({ kind: 'over' })
    })

    it('give away only as much as there is, whatever a later one believes', async () => {
      const one = await enrolled(under)
      const two = await enrolled(under)
      const thing = { kind: 'returned-quantity', subject: 'line', of: 3_000 } as const
      const first = { ...thing, claim: randomUUID(), quantity: 2_000 }
      expect(value(await one.central.claim(first))).toEqual({ kind: 'claimed' })
      expect(value(await one.central.claim(first))).toEqual({ kind: 'claimed' })
      const second = { ...thing, claim: randomUUID(), quantity: 2_000, of: 9_000 }
      expect(value(await two.central.claim(second))).toEqual({ kind: 'taken', left: 1_000 })
      const other = { ...second, subject: 'other line' }
      expect(value(await two.central.claim(other))).toEqual({ kind: 'claimed' })
      await one.central.release({ id: first.claim })
      expect(value(await two.central.claim({ ...second, claim: randomUUID() }))).toEqual({ kind: 'claimed' })
    })
  })
}
