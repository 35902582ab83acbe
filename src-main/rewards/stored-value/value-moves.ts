import type { Instant, ReturnId, TenderId } from '#shared/kernel/ids'
import { valueCauses } from '#shared/rewards/stored-value/value-cause'
import { valueMoveSchema, type ValueMove } from '#shared/rewards/stored-value/value-move'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { coverShortfall, moveValue } from './move-value'
import type { ValueAccountId } from './value-account-rows'

/** Kinds whose value is the company's: it travels with the acts that move it. */
const shared = "'gift-card'"

const which = {
  finish: `key IN (SELECT 'sold:' || id FROM sale_load WHERE sale_id = (SELECT id FROM act)) OR value_transfer.cause IN ('spent', 'rest-lost', 'rest-given')
    AND tender_id IN (SELECT id FROM sale_tender WHERE sale_id = (SELECT id FROM act))`,
  void: `key IN (SELECT 'cancelled:' || id FROM sale_load WHERE sale_id = (SELECT id FROM act)) OR value_transfer.cause IN ('restored', 'rest-back')
    AND return_id IS NULL AND tender_id IN (SELECT id FROM sale_tender WHERE sale_id = (SELECT id FROM act))`,
  // By what it gave back, and the tenders it went back to: nothing else leads to its moves without reading them all.
  return: `key IN (SELECT 'given-back:' || id FROM sale_load WHERE return_id = (SELECT id FROM act)) OR return_id = (SELECT id FROM act)
    AND tender_id IN (SELECT tender_id FROM return_refund WHERE return_id = (SELECT id FROM act))`,
} as const

/** What an act moved of stored value: a pure function of its rows. `of`: its sale, or the return. */
export function valueMovesOf(db: ReadDb, act: keyof typeof which, of: string): ValueMove[] {
  return db
    .all<ValueMove>(
      `WITH act (id) AS (SELECT ?)
       SELECT key, cause, amount, value_account.id AS account, kind, value_account.code, branch.uid AS branch, opened_at AS openedAt,
              expires_on AS expiresOn, tender_id AS tender,
              CASE WHEN cause = 'spent' THEN tender_id
                WHEN cause IN ('cancelled', 'given-back')
                  THEN (SELECT undo_hold FROM sale_load WHERE sale_load.id = substr(key, length(cause) + 2)) END AS hold
       FROM value_transfer JOIN value_account ON value_account.id IN (from_account, to_account) AND kind IN (${shared})
       LEFT JOIN branch ON branch.id = branch_id
       WHERE ${which[act]} ORDER BY value_transfer.rowid`,
      of,
    )
    .map((move) => valueMoveSchema.parse(move))
}

/** Takes in what another till's act moved, once: its accounts are copies here, and what of one is left its home says. */
export function hearValueMoves(
  db: WriteDb,
  moves: readonly ValueMove[],
  { at, returnId }: { readonly at: Instant; readonly returnId?: ReturnId },
): void {
  for (const move of moves) {
    const { key, cause, amount, tender } = move
    if (db.get('SELECT 1 FROM value_transfer WHERE key = ?', key) !== undefined) continue
    const account = knownAccount(db, move)
    if (!valueCauses[cause].grows) coverShortfall(db, { account, amount, of: key, at })
    moveValue(db, {
      account,
      cause,
      of: key.slice(cause.length + 1),
      amount,
      at,
      ...(tender !== null && { tenderId: tender as TenderId }),
      ...(returnId !== undefined && { returnId }),
    })
  }
}

function knownAccount(
  db: WriteDb,
  { account, kind, code, branch, openedAt, expiresOn }: ValueMove,
): ValueAccountId {
  if (db.get('SELECT 1 FROM value_account WHERE id = ?', account) === undefined)
    db.insert('value_account', {
      id: account,
      kind,
      unit: 'cents',
      pocket: 'sold',
      code,
      branch_id: db.get<{ id: number }>('SELECT id FROM branch WHERE uid = ?', branch)?.id ?? null,
      opened_at: openedAt,
    })
  db.update('value_account', account, { expires_on: expiresOn })
  return account as ValueAccountId
}
