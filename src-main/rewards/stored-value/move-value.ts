import type { Instant, ReturnId, TenderId } from '#shared/kernel/ids'
import { valueCauses, type ValueCause } from '#shared/rewards/stored-value/value-cause'
import { counterKind } from '#shared/rewards/stored-value/value-kind'
import type { WriteDb } from '../../platform/database/connection'
import type { ValueAccountId } from './value-account-rows'

/** Something that happens to what an account holds. */
export interface Move {
  readonly account: ValueAccountId
  readonly cause: ValueCause
  /** Of what it is done: the same cause of the same thing moves once. */
  readonly of: string
  /** Above zero, in the account's unit; the database refuses what would take a holder below zero. */
  readonly amount: number
  readonly returnId?: ReturnId
  readonly tenderId?: TenderId
  readonly at: Instant
}

/** Moves value between an account and what the cause counts; both balances follow by themselves. Throws where it was done. */
export function moveValue(db: WriteDb, move: Move): void {
  const { account, cause, amount, at } = move
  const { counter, grows } = valueCauses[cause]
  const other = counterAccount(db, account, counter, at)
  const [from, to] = grows ? [other, account] : [account, other]
  db.insert('value_transfer', {
    key: `${cause}:${move.of}`,
    from_account: from,
    to_account: to,
    amount,
    cause,
    return_id: move.returnId ?? null,
    tender_id: move.tenderId ?? null,
    at,
  })
}

/** The counter in the unit of an account, opened where it is the first to need it. */
function counterAccount(db: WriteDb, account: ValueAccountId, counter: string, at: Instant): string {
  const row = db.get<{ unit: string }>('SELECT unit FROM value_account WHERE id = ?', account)
  if (!row) throw new Error('The account is there')
  const { unit } = row
  const id = `${counter}:${unit}`
  if (db.get('SELECT 1 FROM value_account WHERE id = ?', id) === undefined)
    db.insert('value_account', { id, kind: counterKind, unit, opened_at: at })
  return id
}

/**
 * What another decides over may hold less in this file's copy than it granted: the rest stands in sight on the account of
 * differences, and what is captured is never refused (DESIGN section 10).
 */
export function coverShortfall(
  db: WriteDb,
  { account, amount, of, at }: Pick<Move, 'account' | 'amount' | 'of' | 'at'>,
): void {
  const row = db.get<{ free: number }>(
    'SELECT balance - held AS free FROM value_account WHERE id = ?',
    account,
  )
  const short = amount - (row?.free ?? 0)
  if (short > 0) moveValue(db, { account, cause: 'caught-up', of, amount: short, at })
}

/** How often an account moved: part of the key of what may be done to it more than once. */
export function movesOf(db: WriteDb, account: ValueAccountId): number {
  const row = db.get<{ count: number }>(
    `SELECT (SELECT count(*) FROM value_transfer WHERE from_account = ?)
          + (SELECT count(*) FROM value_transfer WHERE to_account = ?) AS count`,
    account,
    account,
  )
  return row?.count ?? 0
}
