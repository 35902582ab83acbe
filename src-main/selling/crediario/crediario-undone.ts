import { receivingIdSchema } from '#shared/kernel/ids'
import { cents, ZERO } from '#shared/kernel/money/cents'
import { crediarioUndoneSchema } from '#shared/selling/crediario/crediario-received'
import { moveTender } from '#shared/selling/payment/tender-states'
import type { FactSource } from '../../platform/central-link/fact-source'
import { newId } from '../../platform/database/new-id'
import { isGivenBackAfter } from './given-back-after'
import {
  countGivenBack,
  findReceiving,
  keepReceivingTender,
  linesOfReceiving,
  tendersOfReceiving,
} from './receiving-rows'

/** A receiving that was taken back where it was done (FEATURES B10). */
export const crediarioUndone: FactSource = {
  type: 'crediario-undone',
  version: 1,
  tell(db, receiving) {
    const undone = db.get<{ at: number; reason: string }>(
      'SELECT undone_at AS at, undo_reason AS reason FROM receiving WHERE id = ? AND undone_at IS NOT NULL',
      receiving,
    )
    if (!undone) throw new Error(`Receiving ${receiving} is not undone`)
    return { at: undone.at, body: { receiving, reason: undone.reason } }
  },
  past: (db, terminalId, after, limit) =>
    db.all(
      `SELECT detail ->> 'receiving' AS subject, id AS position FROM audit_entry
       WHERE action IN ('crediario.undo') AND terminal_id = ? AND id > ? ORDER BY id LIMIT ?`,
      terminalId,
      after,
      limit,
    ),
  hear(db, { at, body }) {
    const { receiving, reason } = crediarioUndoneSchema.parse(body)
    const id = receivingIdSchema.parse(receiving)
    const known = findReceiving(db, id)
    if (!known) return { lacks: `receiving ${receiving}` }
    if (known.state === 'undone') return 'done'
    // The goods came back at another till, and what was paid for them with them.
    if (isGivenBackAfter(db, id)) return { clashes: 'what was paid came back before' }
    for (const line of linesOfReceiving(db, id)) countGivenBack(db, line.id, line.principal)
    for (const tender of tendersOfReceiving(db, id))
      keepReceivingTender(db, moveTender(tender, 'refunding', 'refunded'))
    db.update('receiving', id, { state: 'undone', undone_at: at, undo_reason: reason })
    const { amount } = db.get<{ amount: number }>(
      "SELECT amount_cents AS amount FROM cash_movement WHERE receiving_id = ? AND kind = 'receiving'",
      id,
    ) ?? { amount: ZERO }
    if (amount > 0)
      db.insert('cash_movement', {
        id: newId(),
        till_session_id: null,
        kind: 'receiving-undone',
        receiving_id: id,
        amount_cents: cents(-amount),
        at,
      })
    return 'done'
  },
}
