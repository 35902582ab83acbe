import type { Instant } from '#shared/kernel/ids'
import { sumBy, type Cents } from '#shared/kernel/money/cents'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { movesOf, moveValue } from '../stored-value/move-value'
import type { ValueAccountId } from '../stored-value/value-account-rows'

/** A card as this file knows it. What is on it, its home knows. */
export interface GiftCard {
  readonly account: ValueAccountId
  readonly ending: string
  readonly expiresOn: string | null
}

/** The card a number stands for; of two that two tills gave the same number, the one with something on it. */
export function giftCardOf(db: ReadDb, number: string): GiftCard | undefined {
  return db.get(
    `SELECT id AS account, substr(code, -4) AS ending, expires_on AS expiresOn FROM value_account
     WHERE code = ? AND kind = 'gift-card' ORDER BY balance DESC, id LIMIT 1`,
    number,
  )
}

/** A card with this number that was never paid for, and that no sale under way is about: it may be sold. */
export function unsoldCard(db: ReadDb, number: string): ValueAccountId | undefined {
  return db.get<{ id: ValueAccountId }>(
    `SELECT id FROM value_account WHERE code = ? AND kind = 'gift-card'
       AND NOT EXISTS (SELECT 1 FROM value_transfer WHERE to_account = value_account.id)
       AND NOT EXISTS (SELECT 1 FROM sale_load JOIN sale ON sale.id = sale_id
         WHERE account_id = value_account.id AND removed = 0 AND sale.state IN ('open', 'paying', 'parked'))`,
    number,
  )?.id
}

/** A card as its paper says it. Cents. */
export interface PrintedCard {
  readonly code: string
  readonly balance: Cents
  readonly expiresOn: string | null
}

export function printedCard(db: ReadDb, account: string): PrintedCard | undefined {
  return db.get('SELECT code, balance, expires_on AS expiresOn FROM value_account WHERE id = ?', account)
}

/** The accounts of the cards a finished sale sold that are still worth something. */
export function worthOfSale(db: ReadDb, saleId: string): string[] {
  return db
    .all<{ account: string }>(
      `SELECT account_id AS account FROM sale_load JOIN value_account ON value_account.id = account_id
       JOIN sale ON sale.id = sale_id
       WHERE sale_id IN (?) AND removed = 0 AND kind = 'gift-card' AND balance > 0 AND sale.state = 'finished'`,
      saleId,
    )
    .map(({ account }) => account)
}

/** Takes what is left off the cards whose last day is before `day`; what an act under way holds stays. */
export function expireGiftCards(
  db: WriteDb,
  day: string,
  at: Instant,
): { readonly count: number; readonly total: Cents } {
  const past = db.all<{ account: ValueAccountId; amount: Cents }>(
    `SELECT id AS account, balance AS amount FROM value_account
     WHERE balance > 0 AND expires_on IS NOT NULL AND expires_on < ? AND kind = 'gift-card' AND held = 0`,
    day,
  )
  for (const { account, amount } of past)
    moveValue(db, { account, cause: 'expired', of: `${account}:${movesOf(db, account)}`, amount, at })
  return { count: past.length, total: sumBy(past, ({ amount }) => amount) }
}
