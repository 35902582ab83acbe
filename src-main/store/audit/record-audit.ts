import type { OperatorId, SaleId, TerminalId } from '#shared/kernel/ids'
import type { AuditAction } from '#shared/store/audit/audit-actions'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { auditHash } from './audit-hash'
import { chainHead, moveChainHead, type ChainHead } from './chain-rows'

/** A risky action, written in the same transaction as the action itself (FEATURES B8). */
export interface AuditEntry {
  readonly at: number
  readonly terminalId: TerminalId
  readonly operatorId: OperatorId | null
  readonly approverId: OperatorId | null
  readonly action: AuditAction
  readonly saleId: SaleId | null
  /** What changed: before, after, reason. Never a PIN or a whole document number. */
  readonly detail: Readonly<Record<string, unknown>>
}

/**
 * Appends to the hash chain: each hash covers the one before it, so a changed or missing row shows. The one before is taken
 * from the chain's head and never from the last row, or rows deleted from the end would be forgotten with the next entry.
 */
export function recordAudit(db: WriteDb, entry: AuditEntry): void {
  const head = chainHead(db)
  const id = after(head)
  const detail = JSON.stringify(entry.detail)
  const hash = auditHash(head.hash, { ...entry, detail })
  db.insert('audit_entry', {
    id,
    at: entry.at,
    terminal_id: entry.terminalId,
    operator_id: entry.operatorId,
    approver_id: entry.approverId,
    action: entry.action,
    sale_id: entry.saleId,
    detail,
    form: 2,
    hash,
  })
  moveChainHead(db, id, hash)
}

/** The number the next entry will have. */
export function nextEntryId(db: ReadDb): number {
  return after(chainHead(db))
}

const after = ({ entryId, lastId }: ChainHead): number => Math.max(entryId, lastId) + 1
