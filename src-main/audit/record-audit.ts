import { createHash } from 'node:crypto'
import type { OperatorId, SaleId, TerminalId } from '../../src-shared/ids'
import type { WriteDb } from '../database/connection'

/** A risky action, written in the same transaction as the action itself (FEATURES B8). */
export interface AuditEntry {
  readonly at: number
  readonly terminalId: TerminalId
  readonly operatorId: OperatorId | null
  readonly approverId: OperatorId | null
  readonly action: string
  readonly saleId: SaleId | null
  /** What changed: before, after, reason. Never a PIN or a whole document number. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** Appends to the hash chain: each hash covers the one before it, so a changed or missing row shows. */
export function recordAudit(db: WriteDb, entry: AuditEntry): void {
  const last = db.get<{ hash: string }>('SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1')?.hash ?? ''
  const detail = JSON.stringify(entry.detail)
  db.run(
    `INSERT INTO audit_entry (at, terminal_id, operator_id, approver_id, action, sale_id, detail, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    entry.at,
    entry.terminalId,
    entry.operatorId,
    entry.approverId,
    entry.action,
    entry.saleId,
    detail,
    auditHash(last, { ...entry, detail }),
  )
}

export function auditHash(
  previous: string,
  row: Omit<AuditEntry, 'detail'> & { readonly detail: string },
): string {
  const content = [row.at, row.terminalId, row.operatorId, row.approverId, row.action, row.saleId, row.detail]
  return createHash('sha256').update(previous).update(JSON.stringify(content)).digest('hex')
}
