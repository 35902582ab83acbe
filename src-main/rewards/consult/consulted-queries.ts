import type { CustomerId, Instant } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import type { ReadDb } from '../../platform/database/connection'
import { THEIR_IDS, todaysId } from '../../platform/personal-data/their-ids'
import type { ValueAccountId } from '../stored-value/value-account-rows'

/** An account as its paper or card is asked about. */
export interface CodedAccount {
  readonly id: ValueAccountId
  readonly kind: CodedKind
  readonly code: string
  readonly branch: string | null
  readonly owner: string | null
  readonly issuedAt: Instant
  readonly expiresOn: string | null
}

/** The account a number stands for; undefined where none does. */
export function accountOfCode(db: ReadDb, code: string): CodedAccount | undefined {
  return db.get(
    `SELECT value_account.id, kind, value_account.code, branch.name AS branch, customer.name AS owner,
       opened_at AS issuedAt, expires_on AS expiresOn
     FROM value_account LEFT JOIN branch ON branch.id = branch_id LEFT JOIN customer ON customer.id = ${todaysId('customer_id')}
     WHERE value_account.code = ? ORDER BY value_account.id LIMIT 1`,
    code,
  )
}

/** What somebody holds, what still has something in it first and of that the next to expire. */
export function accountsOfCustomer(
  db: ReadDb,
  customerId: CustomerId,
): (Omit<CodedAccount, 'owner'> & { readonly balance: Cents; readonly held: Cents })[] {
  return db.all(
    `SELECT value_account.id, kind, value_account.code, branch.name AS branch, opened_at AS issuedAt,
       expires_on AS expiresOn, balance, held
     FROM value_account LEFT JOIN branch ON branch.id = branch_id
     WHERE customer_id IN ${THEIR_IDS} AND unit = 'cents' AND value_account.code IS NOT NULL
     ORDER BY balance = 0, expires_on IS NULL, expires_on, opened_at DESC, value_account.id LIMIT 200`,
    customerId,
  )
}

/** Why and when value last left an account; undefined where none ever did. */
export function lastLeft(
  db: ReadDb,
  account: ValueAccountId,
): { readonly cause: string; readonly at: Instant } | undefined {
  return db.get(
    'SELECT cause, at FROM value_transfer WHERE from_account IN (?) ORDER BY rowid DESC LIMIT 1',
    account,
  )
}

/** Whose loyalty card a number is. */
export function ownerOfCard(
  db: ReadDb,
  card: string,
): { readonly id: CustomerId; readonly name: string } | undefined {
  return db.get(
    'SELECT id, name FROM customer WHERE id IN (SELECT coalesce(merged_into, id) FROM customer WHERE loyalty_card = ?) ORDER BY id LIMIT 1',
    card,
  )
}
