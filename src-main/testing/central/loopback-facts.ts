import type { CallInput, CallOutput } from '#shared/central/central-calls'
import type { Fact } from '#shared/central/fact'
import { isSameJson } from '#shared/central/same-json'

interface From {
  readonly terminal: string
  readonly epoch: number
  readonly branch: string
}

/** The facts of all terminals in the order they were accepted, which is what cursors count. */
export function loopbackFacts(heard: (fact: Fact) => void) {
  const accepted: Fact[] = []
  const byPlace = new Map<string, Fact>()
  const place = ({ terminal, epoch }: Pick<Fact, 'terminal' | 'epoch'>, sequence: number) =>
    `${terminal}/${epoch}/${sequence}`

  return {
    all: (): readonly Fact[] => accepted,
    send(from: From, { facts }: CallInput<'sendFacts'>): CallOutput<'sendFacts'> {
      let upTo = 0
      while (byPlace.has(place(from, upTo + 1))) upTo++
      for (const fact of facts) {
        const { terminal, epoch, branch, sequence } = fact
        if (terminal !== from.terminal || epoch !== from.epoch || branch !== from.branch)
          return { kind: 'refused', why: 'not-enrolled' }
        const known = byPlace.get(place(from, sequence))
        if (known && !isSameJson(known, fact)) return { kind: 'clash', sequence }
        if (known || sequence !== upTo + 1) continue
        upTo = sequence
        byPlace.set(place(from, sequence), fact)
        accepted.push(fact)
        heard(fact)
      }
      return { kind: 'accepted', upTo }
    },
    pull(from: From, { cursor, limit }: CallInput<'pullFacts'>): CallOutput<'pullFacts'> {
      const facts: Fact[] = []
      let at = Number(cursor ?? 0)
      for (; at < accepted.length && facts.length < limit; at++) {
        const fact = accepted[at]
        if (fact?.branch !== from.branch) continue
        if (fact.terminal !== from.terminal || fact.epoch !== from.epoch) facts.push(fact)
      }
      return { kind: 'facts', facts, cursor: String(at), hasMore: at < accepted.length }
    },
  }
}
