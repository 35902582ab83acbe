import type { Instant } from '#shared/kernel/ids'
import type { Load } from '#shared/selling/sale/load'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import type { Returned, StoredAct } from '../../selling/sale/participant'
import { recordAction } from '../../store/audit/record-action'
import { coverShortfall, moveValue } from '../stored-value/move-value'
import type { ValueAccountId } from '../stored-value/value-account-rows'
import type { ValueHome } from '../stored-value/value-home'

/** What their home said of cards that are to be undone; `short`: of one it does not hold all. */
type SoldHeld = 'held' | 'unconfirmed' | { readonly short: Load }

/**
 * Has the home of cards hold all that was sold of them, before they are cancelled or given back: nobody spends them
 * meanwhile. Those that were given back before are left alone. The
 * name of each hold is on disk before it is asked for, so that a cut can let go of it.
 */
export async function holdSold(
  home: ValueHome,
  { database }: Pick<Desk, 'database'>,
  cards: readonly Load[],
): Promise<SoldHeld> {
  for (const card of cards) {
    const { id, account, amount } = card
    if (isGivenBack(database, id)) continue
    const hold = newId<string>()
    database.write((db) => db.update('sale_load', id, { undo_hold: hold }))
    const said = await home.hold({ hold, account, amount })
    if (said.kind !== 'answered' || said.value.kind === 'refused') return 'unconfirmed'
    if (said.value.kind !== 'held') return { short: card }
  }
  return 'held'
}

function isGivenBack(db: ReadDb, id: string): boolean {
  return db.get('SELECT 1 FROM sale_load WHERE id = ? AND return_id IS NOT NULL', id) !== undefined
}

/** The sale stands after all: what may be held of what it sold is let go of. */
export function letGoOfSold(db: WriteDb, home: ValueHome, { kind, saleId }: StoredAct): void {
  if (kind === 'finish') return
  const held = db.all<{ id: string; hold: string }>(
    'SELECT id, undo_hold AS hold FROM sale_load WHERE sale_id = ? AND undo_hold IS NOT NULL AND return_id IS NULL',
    saleId,
  )
  for (const { id, hold } of held) {
    home.letGo(db, hold)
    db.update('sale_load', id, { undo_hold: null })
  }
}

/** The sale is cancelled, and with it what it sold. */
export function cancelSold(db: WriteDb, { id, account: uid, amount }: Load, at: Instant): void {
  const account = uid as ValueAccountId
  coverShortfall(db, { account, amount, of: `cancelled:${id}`, at })
  moveValue(db, { account, cause: 'cancelled', of: id, amount, at })
}

/** Its purchase came back, and what was paid for it goes back. */
export function giveSoldBack(
  db: WriteDb,
  { desk, caller, id: returnId, sale, number, at }: Returned,
  { id, account: uid, ending, amount }: Load,
): void {
  const account = uid as ValueAccountId
  coverShortfall(db, { account, amount, of: `given-back:${id}`, at })
  moveValue(db, { account, cause: 'given-back', of: id, amount, returnId, at })
  const detail = { return: returnId, number, codeEnding: ending, amount }
  recordAction(db, desk, caller, { action: 'gift-card.give-back', saleId: sale?.id ?? null, detail })
}
