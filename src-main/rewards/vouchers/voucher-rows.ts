import type { Instant, SaleId, TenderId, TerminalId } from '#shared/kernel/ids'
import { sumBy, type Cents } from '#shared/kernel/money/cents'
import { expiryOnceRestored, type VoucherCode, type VoucherView } from '#shared/rewards/vouchers/voucher'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { movesOf, moveValue } from '../stored-value/move-value'
import type { ValueAccountId } from '../stored-value/value-account-rows'

/** What it can pay: what another act keeps of it is not there. */
const columns = 'code, balance - held AS balance, expires_on AS expiresOn'

/** A voucher with its balance in cents, whatever its last day. */
export function findVoucher(db: ReadDb, code: VoucherCode): VoucherView | undefined {
  return db.get(
    `SELECT ${columns} FROM value_account WHERE code = ? AND kind = 'exchange-voucher' ORDER BY id LIMIT 1`,
    code,
  )
}

/** The voucher an account is. */
export function voucherOf(db: ReadDb, account: ValueAccountId): VoucherView | undefined {
  return db.get(`SELECT ${columns} FROM value_account WHERE id IN (?)`, account)
}

/** The account of a voucher that is there. */
export function voucherAccount(db: ReadDb, code: VoucherCode): ValueAccountId {
  const row = db.get<{ id: ValueAccountId }>(
    "SELECT id FROM value_account WHERE code = ? AND kind = 'exchange-voucher' ORDER BY id LIMIT 1",
    code,
  )
  if (!row) throw new Error('The voucher is there')
  return row.id
}

/**
 * Gives back what the tenders of a voided sale took from their vouchers. One that expired meanwhile pays again for as long
 * as it still would have when it was spent.
 */
export function restoreVouchers(
  db: WriteDb,
  saleId: SaleId,
  { at, spentOn, today }: { readonly at: Instant; readonly spentOn: string; readonly today: string },
): void {
  const spent = db.all<{ tenderId: TenderId; account: ValueAccountId; amount: Cents; expiresOn: string }>(
    `SELECT tender_id AS tenderId, value_account.id AS account, amount, expires_on AS expiresOn
     FROM sale_tender JOIN value_transfer ON tender_id = sale_tender.id AND cause = 'spent'
     JOIN value_account ON value_account.id = from_account
     WHERE sale_id IN (?) AND sale_tender.kind = 'exchange-voucher' AND state <> 'undone'`,
    saleId,
  )
  for (const { tenderId, account, amount, expiresOn } of spent) {
    const valid = expiryOnceRestored(expiresOn, { spentOn, today })
    if (valid !== expiresOn) db.update('value_account', account, { expires_on: valid })
    moveValue(db, { account, cause: 'restored', of: tenderId, amount, tenderId, at })
  }
}

/** Takes what is left off the vouchers whose last day is before `day`. Answers of how many, and how much in cents. */
export function expireVouchers(
  db: WriteDb,
  day: string,
  at: Instant,
): { readonly count: number; readonly total: Cents } {
  const past = db.all<{ account: ValueAccountId; balance: Cents }>(
    `SELECT id AS account, balance - held AS balance FROM value_account
     WHERE balance > 0 AND expires_on IS NOT NULL AND expires_on < ? AND kind = 'exchange-voucher' AND balance > held`,
    day,
  )
  for (const { account, balance } of past) takeOff(db, account, { cause: 'expired', amount: balance, at })
  return { count: past.length, total: sumBy(past, ({ balance }) => balance) }
}

/** Takes cents off a voucher that nothing was bought with: it may have been given back, and be taken off once more. */
export function takeOff(
  db: WriteDb,
  account: ValueAccountId,
  one: { readonly cause: 'expired' | 'cancelled'; readonly amount: Cents; readonly at: Instant },
): void {
  moveValue(db, { ...one, account, of: `${account}:${movesOf(db, account)}` })
}

/** Whose voucher it is, as the papers name them. */
export function voucherCustomerName(db: ReadDb, code: VoucherCode): string | null {
  return (
    db.get<{ name: string }>(
      'SELECT customer.name FROM value_account JOIN customer ON customer.id = customer_id WHERE value_account.code = ?',
      code,
    )?.name ?? null
  )
}

/** The voucher that waits at this terminal for the payment of the next sale. */
export function waitingVoucher(db: ReadDb, terminalId: TerminalId): VoucherView | undefined {
  return db.get(
    `SELECT ${columns} FROM waiting_voucher JOIN value_account ON id = account_id
     WHERE terminal_id IN (?) AND balance > held`,
    terminalId,
  )
}

export function setWaitingVoucher(db: WriteDb, terminalId: TerminalId, account: ValueAccountId): void {
  db.put('waiting_voucher', { terminal_id: terminalId, account_id: account })
}

/** The sale it waited for was paid, given up or set aside: the next customer's must never be paid with it. */
export function forgetWaitingVoucher(db: WriteDb, terminalId: TerminalId): void {
  db.run('DELETE FROM waiting_voucher WHERE terminal_id = ?', terminalId)
}
