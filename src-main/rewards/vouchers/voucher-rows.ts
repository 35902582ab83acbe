import { randomInt } from 'node:crypto'
import type {
  BranchId,
  CustomerId,
  Instant,
  ReturnId,
  SaleId,
  TenderId,
  TerminalId,
} from '#shared/kernel/ids'
import { negate, sumBy, type Cents } from '#shared/kernel/money/cents'
import {
  expiryOnceRestored,
  voucherCode,
  voucherRange,
  type VoucherCode,
  type VoucherView,
} from '#shared/rewards/vouchers/voucher'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'

const columns = 'code, balance_cents AS balance, expires_on AS expiresOn'

/** A voucher with its balance in cents, whatever its last day. */
export function findVoucher(db: ReadDb, code: VoucherCode): VoucherView | undefined {
  return db.get(`SELECT ${columns} FROM exchange_voucher WHERE code = ?`, code)
}

/** A number of the shop's range that no voucher has, drawn by chance: one paper tells nothing of the next. */
export function unusedVoucherCode(db: ReadDb): VoucherCode {
  for (;;) {
    const code = voucherCode(randomInt(voucherRange))
    if (!findVoucher(db, code)) return code
  }
}

interface NewVoucher {
  readonly code: VoucherCode
  readonly branchId: BranchId
  readonly customerId: CustomerId | null
  readonly at: Instant
  readonly expiresOn: string
}

/** A voucher worth nothing yet: the return it is for writes its first movement. */
export function insertVoucher(db: WriteDb, voucher: NewVoucher): void {
  db.insert('exchange_voucher', {
    code: voucher.code,
    branch_id: voucher.branchId,
    customer_id: voucher.customerId,
    issued_at: voucher.at,
    expires_on: voucher.expiresOn,
  })
}

interface Movement {
  readonly code: VoucherCode
  readonly kind: 'issued' | 'spent' | 'restored' | 'expired' | 'cancelled'
  /** Cents, signed as they change the balance; the database refuses one that would take it below zero. */
  readonly amount: Cents
  readonly returnId?: ReturnId
  readonly tenderId?: TenderId
  readonly at: Instant
}

/** Writes a movement of the ledger; the balance follows by itself. */
export function moveVoucher(db: WriteDb, movement: Movement): void {
  db.insert('voucher_movement', {
    id: newId(),
    voucher_code: movement.code,
    kind: movement.kind,
    amount_cents: movement.amount,
    return_id: movement.returnId ?? null,
    tender_id: movement.tenderId ?? null,
    at: movement.at,
  })
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
  const spent = db.all<{ tenderId: TenderId; code: VoucherCode; amount: Cents; expiresOn: string }>(
    `SELECT sale_tender.id AS tenderId, code, amount_cents AS amount, expires_on AS expiresOn
     FROM sale_tender JOIN exchange_voucher ON code = detail ->> '$.code'
     WHERE sale_id IN (?) AND kind = 'exchange-voucher' AND state <> 'undone'`,
    saleId,
  )
  for (const { tenderId, code, amount, expiresOn } of spent) {
    const valid = expiryOnceRestored(expiresOn, { spentOn, today })
    if (valid !== expiresOn) db.run('UPDATE exchange_voucher SET expires_on = ? WHERE code = ?', valid, code)
    moveVoucher(db, { code, kind: 'restored', amount, tenderId, at })
  }
}

/** Takes what is left off the vouchers whose last day is before `day`. Answers of how many, and how much in cents. */
export function expireVouchers(
  db: WriteDb,
  day: string,
  at: Instant,
): { readonly count: number; readonly total: Cents } {
  const past = db.all<VoucherView>(
    `SELECT ${columns} FROM exchange_voucher WHERE balance_cents > 0 AND expires_on < ?`,
    day,
  )
  for (const { code, balance } of past)
    moveVoucher(db, { code, kind: 'expired', amount: negate(balance), at })
  return { count: past.length, total: sumBy(past, ({ balance }) => balance) }
}

/** Whose voucher it is, as the papers name them. */
export function voucherCustomerName(db: ReadDb, code: VoucherCode): string | null {
  return (
    db.get<{ name: string }>(
      'SELECT customer.name FROM exchange_voucher JOIN customer ON customer.id = customer_id WHERE exchange_voucher.code IN (?)',
      code,
    )?.name ?? null
  )
}

/** The voucher that waits at this terminal for the payment of the next sale. */
export function waitingVoucher(db: ReadDb, terminalId: TerminalId): VoucherView | undefined {
  return db.get(
    `SELECT ${columns} FROM waiting_voucher JOIN exchange_voucher ON code = voucher_code
     WHERE terminal_id IN (?) AND balance_cents > 0`,
    terminalId,
  )
}

export function setWaitingVoucher(db: WriteDb, terminalId: TerminalId, code: VoucherCode): void {
  db.put('waiting_voucher', { terminal_id: terminalId, voucher_code: code })
}

/** The sale it waited for was paid, given up or set aside: the next customer's must never be paid with it. */
export function forgetWaitingVoucher(db: WriteDb, terminalId: TerminalId): void {
  db.run('DELETE FROM waiting_voucher WHERE terminal_id = ?', terminalId)
}
