import type { Instant, SaleId, TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import { newId } from '../../../platform/database/new-id'
import type { StoredAct } from '../participant'

interface NewAct extends Pick<StoredAct, 'kind' | 'saleId'> {
  readonly terminalId: TerminalId
  readonly fingerprint: string
  readonly at: Instant
}

/** Begins an act somebody outside has to hold something for; its sale is locked until it ends. */
export function openAct(db: WriteDb, { kind, saleId, terminalId, fingerprint, at }: NewAct): StoredAct {
  const id = newId<string>()
  db.insert('act', {
    id,
    kind,
    sale_id: saleId,
    terminal_id: terminalId,
    fingerprint,
    state: 'open',
    begun_at: at,
  })
  return { id, kind, saleId }
}

/** Whether something is being done with the sale right now: until it ends nothing else may change it. */
export function isLocked(db: ReadDb, saleId: SaleId): boolean {
  return db.get("SELECT 1 FROM act WHERE sale_id IN (?) AND state = 'open'", saleId) !== undefined
}

/** What the sale was when the act began; undefined once it ended. */
export function openFingerprint(db: ReadDb, id: string): string | undefined {
  return db.get<{ fingerprint: string }>("SELECT fingerprint FROM act WHERE id = ? AND state = 'open'", id)
    ?.fingerprint
}

/** Acts of a terminal that never ended: nobody is doing them when the till starts. */
export function openActs(db: ReadDb, terminalId: TerminalId): StoredAct[] {
  return db.all(
    "SELECT id, kind, sale_id AS saleId FROM act WHERE terminal_id = ? AND state = 'open' ORDER BY id",
    terminalId,
  )
}

export function endAct(db: WriteDb, id: string, state: 'done' | 'abandoned', at: Instant): void {
  db.run("UPDATE act SET state = ?, ended_at = ? WHERE id = ? AND state = 'open'", state, at, id)
}
