import type Sqlite from 'better-sqlite3'
import { foldText } from '#shared/kernel/text/fold-text'

/** Gives SQL `fold(text)`, as `foldText` has it; what is null is the empty text. Never part of the schema (ADR 0025). */
export function addFold(raw: Sqlite.Database): void {
  raw.function('fold', { deterministic: true, directOnly: true }, (text) =>
    typeof text === 'string' ? foldText(text) : '',
  )
}
