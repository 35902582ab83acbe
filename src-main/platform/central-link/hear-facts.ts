import type { Fact } from '#shared/central/fact'
import type { Database } from '../database/connection'
import type { FactSource, Heard } from './fact-source'
import { parkFact, unparkFact, type KeptAside } from './parked-rows'

/** What other terminals did becomes rows of this file: all of one fact, or none of it and the fact kept aside. */
export function hearFacts(
  database: Database,
  now: () => number,
  sources: readonly FactSource[],
  facts: readonly Fact[],
): void {
  database.write((db) => {
    for (const fact of facts) {
      const heard = hear(database, sources, fact)
      if (heard === 'done') unparkFact(db, fact.uid)
      else parkFact(db, fact, keptAside(heard), now())
    }
  })
}

function keptAside(heard: Exclude<Heard, 'done'>): KeptAside {
  return 'clashes' in heard ? { why: heard.clashes, isClash: true } : { why: heard.lacks, isClash: false }
}

function hear(database: Database, sources: readonly FactSource[], fact: Fact): Heard {
  const { type, version, at, body } = fact
  const source = sources.find((one) => one.type === type && one.version >= version)
  if (!source) return { lacks: `${type} ${version}` }
  const place = database.get<{ terminalId: number; branchId: number }>(
    'SELECT id AS terminalId, branch_id AS branchId FROM terminal WHERE uid = ?',
    fact.terminal,
  )
  if (!place) return { lacks: `terminal ${fact.terminal}` }
  try {
    return database.write((db) => source.hear(db, { version, at, body, ...place }))
  } catch (error) {
    // What nobody can read or keep must not hold up what comes after it.
    return { lacks: error instanceof Error ? error.message : String(error) }
  }
}
