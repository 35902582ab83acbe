import type { PairedScreen, PairedScreenId } from '#shared/devices/display/paired-screen'
import type { Instant, TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

export function listPairedScreens(db: ReadDb, terminalId: TerminalId): PairedScreen[] {
  return db.all<PairedScreen>(
    'SELECT id, name, paired_at AS pairedAt FROM paired_screen WHERE terminal_id = ? ORDER BY id',
    terminalId,
  )
}

/** Whose token has this hash; undefined when nobody's, or no longer. */
export function findScreenByToken(
  db: ReadDb,
  terminalId: TerminalId,
  tokenHash: string,
): PairedScreenId | undefined {
  return db.get<{ id: PairedScreenId }>(
    'SELECT id FROM paired_screen WHERE token_hash = ? AND terminal_id = ?',
    tokenHash,
    terminalId,
  )?.id
}

export function addPairedScreen(
  db: WriteDb,
  terminalId: TerminalId,
  { name, tokenHash, at }: { readonly name: string; readonly tokenHash: string; readonly at: Instant },
): void {
  db.insert('paired_screen', { terminal_id: terminalId, name, token_hash: tokenHash, paired_at: at })
}

/** Answers the name it had; undefined when it was not there. */
export function removePairedScreen(
  db: WriteDb,
  terminalId: TerminalId,
  id: PairedScreenId,
): string | undefined {
  return db.get<{ name: string }>(
    'DELETE FROM paired_screen WHERE id = ? AND terminal_id = ? RETURNING name',
    id,
    terminalId,
  )?.name
}
