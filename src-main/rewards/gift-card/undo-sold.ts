import type { Instant } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Load } from '#shared/selling/sale/load'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import type { StoredAct, UndoDenial } from '../../selling/sale/participant'
import { coverShortfall, moveValue } from '../stored-value/move-value'
import type { ValueAccountId } from '../stored-value/value-account-rows'
import type { ValueHome } from '../stored-value/value-home'

/**
 * Has the home of cards hold all that was sold of them, before their sale is cancelled: nobody spends them meanwhile. The
 * name of each hold is on disk before it is asked for, so that a cut can let go of it.
 */
export async function holdSold(
  home: ValueHome,
  { database }: Pick<Desk, 'database'>,
  cards: readonly Load[],
): Promise<Result<null, UndoDenial>> {
  for (const { id, kind, ending, account, amount } of cards) {
    const hold = newId<string>()
    database.write((db) => db.update('sale_load', id, { undo_hold: hold }))
    const said = await home.hold({ hold, account, amount })
    if (said.kind !== 'answered' || said.value.kind === 'refused')
      return fail({ code: 'not-confirmed', name: 'A Central' })
    if (said.value.kind !== 'held') return fail({ code: 'load-spent', kind, ending })
  }
  return ok(null)
}

/** The sale stands after all: what may be held of what it sold is let go of. */
export function letGoOfSold(db: WriteDb, home: ValueHome, { kind, saleId }: StoredAct): void {
  if (kind !== 'void') return
  const held = db.all<{ id: string; hold: string }>(
    'SELECT id, undo_hold AS hold FROM sale_load WHERE sale_id = ? AND undo_hold IS NOT NULL',
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
