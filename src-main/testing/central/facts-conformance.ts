import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { centralOver, type Central } from '#shared/central/central'
import { enrolled, value, type CentralUnderTest } from './central-under-test'

/** Terminals that join and what they tell. */
export function factsConformance(make: () => CentralUnderTest): void {
  let under: CentralUnderTest
  beforeEach(() => {
    under = make()
  })

  const pulled = async (central: Central, cursor: string | null = null) => {
    const answer = value(await central.pullFacts({ cursor, limit: 100 }))
    if (answer.kind !== 'facts') throw new Error(answer.why)
    return answer
  }

  describe('a terminal', () => {
    it('joins by a code once, and is answered the same when it asks again', async () => {
      const terminal = randomUUID()
      const ask = { attempt: randomUUID(), code: 'ABC', terminal, branch: randomUUID() }
      const central = centralOver(under.wire, () => null)
      expect(value(await central.enrol(ask))).toEqual({ kind: 'refused', why: 'code-unknown' })
      under.giveCode('ABC', [terminal], under.clock.now + 1_000)
      const first = value(await central.enrol(ask))
      expect(first).toMatchObject({ kind: 'enrolled', epoch: 1 })
      expect(value(await central.enrol(ask))).toEqual(first)
      expect(value(await central.enrol({ ...ask, attempt: randomUUID() }))).toEqual({
        kind: 'refused',
        why: 'code-used',
      })
      const other = { ...ask, attempt: randomUUID(), terminal: randomUUID() }
      expect(value(await central.enrol(other))).toEqual({ kind: 'refused', why: 'other-terminal' })
    })

    it('joins only until the code ends, by the Central’s clock', async () => {
      const terminal = randomUUID()
      under.giveCode('ABC', [terminal], under.clock.now + 1_000)
      under.clock.now += 2_000
      const ask = { attempt: randomUUID(), code: 'ABC', terminal, branch: randomUUID() }
      const answer = await centralOver(under.wire, () => null).enrol(ask)
      expect(answer).toMatchObject({ value: { kind: 'refused', why: 'code-expired' }, at: under.clock.now })
    })

    it('is told nothing before it joined, with another’s key, or once it was put out', async () => {
      const { central, terminal } = await enrolled(under)
      const asked = { account: randomUUID() }
      const stranger = centralOver(under.wire, () => null)
      expect(value(await stranger.ask(asked))).toEqual({ kind: 'refused', why: 'not-enrolled' })
      const forged = centralOver(under.wire, () => ({ terminal, epoch: 1, key: 'guessed' }))
      expect(value(await forged.ask(asked))).toEqual({ kind: 'refused', why: 'not-enrolled' })
      under.revoke(terminal)
      expect(value(await central.ask(asked))).toEqual({ kind: 'refused', why: 'revoked' })
    })
  })

  describe('facts', () => {
    it('are accepted in order and once, however often they arrive, whatever is in them', async () => {
      const { central, fact } = await enrolled(under)
      const facts = [fact(1, { body: null }), fact(2, { type: 'never-heard-of', body: ['x', { y: 1.5 }] })]
      expect(value(await central.sendFacts({ facts }))).toEqual({ kind: 'accepted', upTo: 2 })
      expect(value(await central.sendFacts({ facts }))).toEqual({ kind: 'accepted', upTo: 2 })
      expect(value(await central.sendFacts({ facts: [] }))).toEqual({ kind: 'accepted', upTo: 2 })
    })

    it('are not taken beyond a gap', async () => {
      const { central, fact } = await enrolled(under)
      const third = fact(3)
      expect(value(await central.sendFacts({ facts: [fact(1), third] }))).toEqual({
        kind: 'accepted',
        upTo: 1,
      })
      expect(value(await central.sendFacts({ facts: [fact(2), third] }))).toEqual({
        kind: 'accepted',
        upTo: 3,
      })
    })

    it('stop a terminal that says something else under the same number, until it has a new epoch', async () => {
      const { central, fact, enrol } = await enrolled(under)
      await central.sendFacts({ facts: [fact(1)] })
      expect(value(await central.sendFacts({ facts: [fact(1)] }))).toEqual({ kind: 'clash', sequence: 1 })
      expect(value(await central.sendFacts({ facts: [] }))).toEqual({ kind: 'refused', why: 'stopped' })
      expect(value(await central.ask({ account: randomUUID() }))).toMatchObject({ why: 'stopped' })
      expect(await enrol()).toMatchObject({ epoch: 2 })
      expect(value(await central.sendFacts({ facts: [fact(1)] }))).toEqual({ kind: 'accepted', upTo: 1 })
    })

    it('are taken of nobody but the terminal they are of', async () => {
      const { central, fact } = await enrolled(under)
      const facts = [fact(1, { terminal: randomUUID() })]
      expect(value(await central.sendFacts({ facts }))).toMatchObject({ kind: 'refused' })
    })

    it('come down to the other tills of the branch in the order they were accepted, in pages', async () => {
      const one = await enrolled(under)
      const two = await enrolled(under, one.branch)
      const elsewhere = await enrolled(under)
      const facts = [one.fact(1), one.fact(2)]
      await one.central.sendFacts({ facts })
      await elsewhere.central.sendFacts({ facts: [elsewhere.fact(1)] })
      const own = two.fact(1)
      await two.central.sendFacts({ facts: [own] })
      const first = value(await two.central.pullFacts({ cursor: null, limit: 1 }))
      if (first.kind !== 'facts') throw new Error(first.kind)
      expect(first).toMatchObject({ facts: [facts[0]], hasMore: true })
      const rest = await pulled(two.central, first.cursor)
      expect(rest).toMatchObject({ facts: [facts[1]], hasMore: false })
      expect(await pulled(two.central, rest.cursor)).toMatchObject({ facts: [], hasMore: false })
      expect((await pulled(one.central)).facts).toEqual([own])
    })

    it('of an earlier epoch come down to the terminal itself: its file may have lost them', async () => {
      const { central, fact, enrol } = await enrolled(under)
      const first = fact(1)
      await central.sendFacts({ facts: [first] })
      expect((await pulled(central)).facts).toEqual([])
      await enrol()
      expect((await pulled(central)).facts).toEqual([first])
    })
  })
}
