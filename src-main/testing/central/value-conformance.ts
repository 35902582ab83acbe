import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import type { ValueAuthority } from '../../rewards/stored-value/value-authority'
import { value } from './central-under-test'

/** An authority over stored value to be tried, as several tills meet it. */
export interface ValueUnderTest {
  readonly tills: readonly [ValueAuthority, ValueAuthority, ...ValueAuthority[]]
  /** A new account with so much in it; its uid. */
  readonly open: (amount: number) => string
  /** The act a hold was for is done, and took so much. */
  readonly capture: (hold: string, account: string, amount: number) => void
}

/** What every authority over stored value must do, wherever its accounts are home (crm.md, vectors G). */
export function valueConformance(make: () => ValueUnderTest | Promise<ValueUnderTest>): void {
  let under: ValueUnderTest
  let one: ValueAuthority
  let two: ValueAuthority
  beforeEach(async () => {
    under = await make()
    ;[one, two] = under.tills
  })
  const held = async (authority: ValueAuthority, account: string) => value(await authority.ask({ account }))

  it('keeps so much for one till, once however often it asks, and tells the other what is left', async () => {
    const account = under.open(100)
    const first = { hold: randomUUID(), account, amount: 70 }
    expect(value(await one.hold(first))).toEqual({ kind: 'held' })
    expect(value(await one.hold(first))).toEqual({ kind: 'held' })
    expect(value(await two.hold({ hold: randomUUID(), account, amount: 31 }))).toEqual({
      kind: 'short',
      available: 30,
    })
    expect(value(await two.hold({ hold: randomUUID(), account, amount: 30 }))).toEqual({ kind: 'held' })
    expect(await held(one, account)).toEqual({ kind: 'account', balance: 100, held: 100 })
  })

  it('G10: of many tills that ask for 80 of 100 at once, one has it', async () => {
    const account = under.open(100)
    const asked = [...under.tills, ...under.tills, ...under.tills].slice(0, 5)
    const answers = await Promise.all(
      asked.map((till) => till.hold({ hold: randomUUID(), account, amount: 80 })),
    )
    expect(answers.filter((answer) => value(answer).kind === 'held')).toHaveLength(1)
    expect(await held(two, account)).toEqual({ kind: 'account', balance: 100, held: 80 })
  })

  it('gives back what was let go, and grants nothing under a name that was, arrived or not', async () => {
    const account = under.open(100)
    const first = { hold: randomUUID(), account, amount: 100 }
    await one.hold(first)
    for (let time = 0; time < 2; time++)
      expect(value(await one.release({ id: first.hold }))).toEqual({ kind: 'released' })
    expect(value(await one.hold(first))).toEqual({ kind: 'over' })
    const late = { ...first, hold: randomUUID() }
    expect(value(await one.release({ id: late.hold }))).toEqual({ kind: 'released' })
    expect(value(await one.hold(late))).toEqual({ kind: 'over' })
    expect(await held(two, account)).toEqual({ kind: 'account', balance: 100, held: 0 })
  })

  it('what an act took is gone: its hold is over, and is not let go', async () => {
    const account = under.open(100)
    const first = { hold: randomUUID(), account, amount: 60 }
    await one.hold(first)
    under.capture(first.hold, account, 50)
    expect(value(await one.release({ id: first.hold }))).toEqual({ kind: 'captured' })
    expect(value(await one.hold(first))).toEqual({ kind: 'over' })
    expect(await held(two, account)).toEqual({ kind: 'account', balance: 50, held: 0 })
  })

  it('knows nothing of an account that is not there', async () => {
    const account = randomUUID()
    expect(value(await one.ask({ account }))).toEqual({ kind: 'account-unknown' })
    expect(value(await one.hold({ hold: randomUUID(), account, amount: 1 }))).toEqual({
      kind: 'account-unknown',
    })
  })
}
