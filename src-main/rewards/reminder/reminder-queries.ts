import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { CustomerId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { ReadDb } from '../../platform/database/connection'
import { todaysId } from '../../platform/personal-data/their-ids'
import type { ValueAccountId } from '../stored-value/value-account-rows'

/** Value of somebody's that is about to expire, and how they are reached. */
export interface Expiring {
  readonly account: ValueAccountId
  readonly code: string
  /** What it can pay, in cents. */
  readonly balance: Cents
  readonly expiresOn: string
  readonly customerId: CustomerId
  readonly customerName: string
  readonly addresses: Readonly<Record<MessageChannel, string | null>>
}

const isToRemind = `unit = 'cents' AND balance > held AND customer_id IS NOT NULL AND value_account.code IS NOT NULL`

/** What customers have that expires between two days, both of them inside: the soonest first. */
export function expiringBetween(
  db: ReadDb,
  { from, until }: { readonly from: string; readonly until: string },
): ValueAccountId[] {
  return db
    .all<{ id: ValueAccountId }>(
      `SELECT id FROM value_account WHERE balance > 0 AND expires_on IS NOT NULL AND expires_on BETWEEN ? AND ?
         AND ${isToRemind} ORDER BY expires_on, id`,
      from,
      until,
    )
    .map(({ id }) => id)
}

type Row = Omit<Expiring, 'addresses'> & { readonly email: string | null; readonly sms: string | null }

/** As it stands now; undefined where it was spent meanwhile, or where we know nobody to write to. */
export function expiringAccount(db: ReadDb, account: ValueAccountId): Expiring | undefined {
  const row = db.get<Row>(
    `SELECT value_account.id AS account, value_account.code, balance - held AS balance, expires_on AS expiresOn,
            customer.id AS customerId, customer.name AS customerName, email, mobile AS sms
     FROM value_account JOIN customer ON customer.id = ${todaysId('customer_id')} WHERE value_account.id = ? AND ${isToRemind}`,
    account,
  )
  if (!row) return undefined
  const { email, sms, ...rest } = row
  return { ...rest, addresses: { email, sms } }
}

/** Whether a message of one of these causes was ever written. */
export function wasWritten(db: ReadDb, keys: readonly string[]): boolean {
  return keys.some((key) => db.get('SELECT 1 FROM message WHERE dedupe = ?', key) !== undefined)
}
