import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import { appendFact } from './fact-rows'
import type { FactSource } from './fact-source'
import { linkState, setTelling } from './link-rows'

/** So many facts of the past are written in one transaction: a scan that waits for it does not notice. */
const SLICE = 50

/** Takes down whose past is to be told; what nobody told before is told from its beginning. */
export function beginPast(db: WriteDb, terminalId: TerminalId, sources: readonly FactSource[]): void {
  for (const { type } of sources) {
    if (positionOf(db, terminalId, type) !== undefined) continue
    db.insert('central_past', { terminal_id: terminalId, type, position: 0 })
    setTelling(db, terminalId, false)
  }
}

/**
 * Tells the next of what happened before the till was enrolled, by the functions acts use themselves, in the order of the
 * list: what follows from a sale comes after it. Answers whether all is told; from then on acts tell what they do. What
 * happens meanwhile is part of the past: nothing is left out between the two, and nothing told twice.
 */
export function tellPast(db: WriteDb, terminalId: TerminalId, sources: readonly FactSource[]): boolean {
  const state = linkState(db, terminalId)
  if (!state || state.epoch === null || state.isTelling) return true
  let room = SLICE
  for (const source of sources) {
    const after = positionOf(db, terminalId, source.type) ?? 0
    const next = source.past(db, terminalId, after, room)
    for (const { subject } of next) appendFact(db, { terminalId, epoch: state.epoch }, source, subject)
    const last = next.at(-1)
    if (last) db.put('central_past', { terminal_id: terminalId, type: source.type, position: last.position })
    room -= next.length
    if (room === 0) return false
  }
  setTelling(db, terminalId, true)
  return true
}

function positionOf(db: ReadDb, terminalId: TerminalId, type: string): number | undefined {
  return db.get<{ position: number }>(
    'SELECT position FROM central_past WHERE terminal_id = ? AND type = ?',
    terminalId,
    type,
  )?.position
}
