import type { Central } from '#shared/central/central'
import type { Desk } from '../database/desk'
import type { FactSource } from './fact-source'
import { hearFacts } from './hear-facts'
import { linkState, setFactsCursor } from './link-rows'
import { parkedFacts } from './parked-rows'
import type { Turn } from './send-facts'

const PAGE = 100
/** So many facts are taken in by one transaction: a scan that waits for it does not notice. */
const SLICE = 10

/**
 * Takes in what the branch's other tills did, and what this one lost with its file, until nothing is left. A page is behind
 * it once all of it is on disk; what is taken in twice is known the second time.
 */
export async function pullFacts(
  { database, terminal, now }: Desk,
  central: Pick<Central, 'pullFacts'>,
  sources: readonly FactSource[],
  breathe: () => Promise<void>,
): Promise<Turn> {
  for (let hasMore = true; hasMore;) {
    const cursor = linkState(database, terminal.id)?.factsCursor ?? null
    const answer = await central.pullFacts({ cursor, limit: PAGE })
    if (answer.kind !== 'answered') return 'later'
    const { value } = answer
    if (value.kind === 'refused') return value.why === 'stopped' ? 'stopped' : 'later'
    for (let at = 0; at < value.facts.length; at += SLICE) {
      hearFacts(database, now, sources, value.facts.slice(at, at + SLICE))
      await breathe()
    }
    if (value.cursor !== cursor) database.write((db) => setFactsCursor(db, terminal.id, value.cursor))
    hasMore = value.hasMore
  }
  const aside = parkedFacts(database)
  for (let at = 0; at < aside.length; at += SLICE) {
    hearFacts(database, now, sources, aside.slice(at, at + SLICE))
    await breathe()
  }
  return 'done'
}
