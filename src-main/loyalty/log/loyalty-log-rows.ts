import type { Instant, SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { LoyaltyLogEntry, LoyaltyOperation } from '#shared/loyalty/log/loyalty-log'
import { loyaltyFaultSchema, type LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** What one question to an operator, or one decision about one, leaves behind (FEATURES B7). */
export interface LoyaltyLogLine {
  readonly at: Instant
  readonly program: LoyaltyProgramId
  readonly operation: LoyaltyOperation
  readonly saleId: SaleId | null
  /** Masked already. */
  readonly maskedMember: string | null
  readonly amount: Cents | null
  readonly attempt: number
  /** Milliseconds. */
  readonly duration: number
  readonly fault: LoyaltyFault | null
  readonly answer: string
}

export function writeLoyaltyLog(db: WriteDb, line: LoyaltyLogLine): void {
  db.insert('loyalty_log', {
    at: line.at,
    program: line.program,
    operation: line.operation,
    sale_id: line.saleId,
    masked_member: line.maskedMember,
    amount_cents: line.amount,
    attempt: line.attempt,
    duration_ms: line.duration,
    fault: line.fault === null ? null : JSON.stringify(line.fault),
    answer: line.answer,
  })
}

export interface LogFilter {
  readonly program: LoyaltyProgramId | null
  readonly saleNumber: number | null
  readonly onlyFaults: boolean
  readonly before: number | null
}

const page = 100

/** The log, newest first, a page at a time. */
export function loyaltyLogPage(
  db: ReadDb,
  { program, saleNumber, onlyFaults, before }: LogFilter,
): { readonly entries: LoyaltyLogEntry[]; readonly more: boolean } {
  const rows = db.all<Omit<LoyaltyLogEntry, 'fault'> & { fault: string | null }>(
    `SELECT log.id, log.at, program, operation, log.sale_id AS saleId, sale.number AS saleNumber,
            masked_member AS maskedMember, amount_cents AS amount, attempt, duration_ms AS duration, fault, answer
     FROM loyalty_log AS log LEFT JOIN sale ON sale.id = log.sale_id
     WHERE log.id < ? AND (? IS NULL OR program = ?) AND (? IS NULL OR sale.number = ?)
       AND (? = 0 OR fault IS NOT NULL)
     ORDER BY log.id DESC LIMIT ${page + 1}`,
    before ?? Number.MAX_SAFE_INTEGER,
    program,
    program,
    saleNumber,
    saleNumber,
    onlyFaults ? 1 : 0,
  )
  const entries = rows.slice(0, page).map((row) => ({
    ...row,
    fault: row.fault === null ? null : loyaltyFaultSchema.parse(JSON.parse(row.fault)),
  }))
  return { entries, more: rows.length > page }
}
