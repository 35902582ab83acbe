import type { Instant } from '#shared/kernel/ids'
import { scoresPoints } from '#shared/loyalty/port/program-id'
import type { WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { rewriteBody, type OutboxEntry } from '../../platform/outbox/outbox-rows'
import { findEarning, insertEarning, moveEarning } from '../ledger/earning-rows'
import { bodyOf, isKind } from '../ledger/loyalty-work'

/**
 * Gives what was refused a new id before it is tried again: the same id is answered with the same refusal for ever
 * (contracts: common rules). Where the id is the sale's own, or a lock's, the operator takes the same one again.
 */
export function renewRefused(db: WriteDb, entry: OutboxEntry, at: Instant): void {
  if (isKind(entry, 'reverse-earning')) {
    rewriteBody(db, entry.id, { ...bodyOf('reverse-earning', entry), reversalId: newId<string>() })
    return
  }
  if (!isKind(entry, 'earn')) return
  const body = bodyOf('earn', entry)
  const refused = scoresPoints(body.program) ? findEarning(db, body.earningId) : undefined
  if (!refused) return
  const earningId = newId<string>()
  moveEarning(db, refused.id, 'declined')
  insertEarning(db, { ...refused, id: earningId, at })
  rewriteBody(db, entry.id, { ...body, earningId, replaces: null })
}
