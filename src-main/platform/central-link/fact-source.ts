import type { Json } from '#shared/central/fact'
import type { Instant, TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'

/** What is said of something that happened. */
interface Told {
  readonly at: Instant
  readonly body: Json
}

/** A fact of another terminal, or of this one's own past, by what this file calls those places. */
export interface HeardFact extends Told {
  readonly version: number
  readonly terminalId: number
  readonly branchId: number
}

/**
 * What became of it: done, also where it was known already; or kept as it came, since something is missing here, or since it
 * contradicts what was done here.
 */
export type Heard = 'done' | { readonly lacks: string } | { readonly clashes: string }

/** One type of fact, as the feature that it is of tells it and hears it (ADR 0021). */
export interface FactSource {
  readonly type: string
  readonly version: number
  /** A pure function of stored rows: it says the same whenever it is asked, and names no person but by uid. */
  readonly tell: (db: ReadDb, subject: string) => Told
  /** What this terminal did after a position, in the order it did it: at most so many. */
  readonly past: (
    db: ReadDb,
    terminalId: TerminalId,
    after: number,
    limit: number,
  ) => readonly { readonly subject: string; readonly position: number }[]
  /**
   * Writes it into the same tables as if it had happened here, once. A body it cannot read is thrown, as is what clashes:
   * nothing of it stays, and the fact is kept for a person.
   */
  readonly hear: (db: WriteDb, fact: HeardFact) => Heard
}
