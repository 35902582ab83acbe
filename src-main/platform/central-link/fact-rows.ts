import type { Fact } from '#shared/central/fact'
import type { Instant, TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import type { FactSource } from './fact-source'
import { namedUid } from './named-uid'

/** Follows from what it is of, so that the same thing told twice is one row. */
export const factUid = (type: string, subject: string): string => namedUid(type, subject)

/** Writes a fact under the terminal's next sequence, without a gap; one that is written already stays as it is. */
export function appendFact(
  db: WriteDb,
  { terminalId, epoch }: { readonly terminalId: TerminalId; readonly epoch: number },
  { type, version, tell }: FactSource,
  subject: string,
): void {
  const uid = factUid(type, subject)
  if (db.get('SELECT 1 FROM fact WHERE uid = ?', uid)) return
  const { at, body } = tell(db, subject)
  db.insert('fact', {
    uid,
    terminal_id: terminalId,
    epoch,
    sequence: lastSequence(db, terminalId, epoch) + 1,
    type,
    version,
    at,
    body: JSON.stringify(body),
  })
  db.stored('fact')
}

/** The last sequence of the epoch; 0 where nothing was told in it. */
export function lastSequence(db: ReadDb, terminalId: TerminalId, epoch: number): number {
  return (
    db.get<{ last: number | null }>(
      'SELECT max(sequence) AS last FROM fact WHERE terminal_id IN (?) AND epoch IN (?)',
      terminalId,
      epoch,
    )?.last ?? 0
  )
}

/** How many facts of a terminal its Central does not have yet, and since when the first of them waits. */
export function waitingFacts(
  db: ReadDb,
  terminalId: TerminalId,
): { readonly facts: number; readonly since: Instant | null } {
  const waiting = db.get<{ facts: number; since: Instant | null }>(
    `SELECT count(*) AS facts, min(at) AS since FROM fact JOIN central_link USING (terminal_id, epoch)
     WHERE terminal_id = ? AND sequence > acknowledged`,
    terminalId,
  )
  return waiting ?? { facts: 0, since: null }
}

type FactRow = Omit<Fact, 'body'> & { readonly body: string }

/** The facts after a sequence, as they travel. */
export function factsAfter(
  db: ReadDb,
  { terminalId, epoch }: { readonly terminalId: TerminalId; readonly epoch: number },
  after: number,
  limit: number,
): Fact[] {
  return db
    .all<FactRow>(
      `SELECT fact.uid, branch.uid AS branch, terminal.uid AS terminal, epoch, sequence, type, version, at, body
       FROM fact JOIN terminal ON terminal.id = terminal_id JOIN branch ON branch.id = terminal.branch_id
       WHERE terminal_id IN (?) AND epoch IN (?) AND sequence > ? ORDER BY sequence LIMIT ?`,
      terminalId,
      epoch,
      after,
      limit,
    )
    .map((row) => ({ ...row, body: JSON.parse(row.body) as Fact['body'] }))
}
