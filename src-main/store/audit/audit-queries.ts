import type { OperatorId, TerminalId } from '#shared/kernel/ids'
import type { AuditCursor, AuditEntry, AuditFilter } from '#shared/store/audit/audit-entry'
import type { ReadDb } from '../../platform/database/connection'

type EntryRow = Omit<AuditEntry, 'detail'> & { readonly detail: string }

/** Entries that fit the filter, newest first, at most `limit` of them, behind `after` (FEATURES B8). */
export function searchAudit(
  db: ReadDb,
  terminalId: TerminalId,
  filter: AuditFilter,
  after: AuditCursor | null,
  limit: number,
): AuditEntry[] {
  const { operatorId, action, saleNumber } = filter
  const until = filter.until ?? Number.MAX_SAFE_INTEGER
  const begin = after ?? { at: until - 1, id: Number.MAX_SAFE_INTEGER }
  const conditions = [
    'entry.at >= ?',
    // Both: the first finds the place in the index, the second the entry of that very instant.
    'entry.at <= ?',
    '(entry.at, entry.id) < (?, ?)',
    ...(operatorId === null ? [] : ['entry.operator_id IN (?)']),
    ...(action === null ? [] : ['entry.action IN (?)']),
    ...(saleNumber === null
      ? []
      : ['entry.sale_id IN (SELECT id FROM sale WHERE terminal_id IN (?) AND number IN (?))']),
  ]
  return db
    .all<EntryRow>(
      `SELECT entry.id, entry.at, coalesce(terminal.name, '') AS terminalName, operator.name AS operatorName,
              approver.name AS approverName, entry.action, sale.number AS saleNumber, entry.detail, entry.hash
       FROM audit_entry AS entry
       LEFT JOIN terminal ON terminal.id = entry.terminal_id
       LEFT JOIN operator ON operator.id = entry.operator_id
       LEFT JOIN operator AS approver ON approver.id = entry.approver_id
       LEFT JOIN sale ON sale.id = entry.sale_id
       WHERE ${conditions.join(' AND ')}
       ORDER BY entry.at DESC, entry.id DESC LIMIT ?`,
      filter.from ?? 0,
      begin.at,
      begin.at,
      begin.id,
      ...(operatorId === null ? [] : [operatorId]),
      ...(action === null ? [] : [action]),
      ...(saleNumber === null ? [] : [terminalId, saleNumber]),
      limit,
    )
    .map((row) => ({ ...row, detail: readDetail(row.detail) }))
}

/** Everybody who may be in the trail, also those who left. */
export function auditPeople(db: ReadDb): { id: OperatorId; name: string }[] {
  return db.all('SELECT id, name FROM operator ORDER BY name, id')
}

/** Shown as it is where somebody made it unreadable: looking at the trail must show just that. */
export function readDetail(json: string): AuditEntry['detail'] {
  try {
    const detail = JSON.parse(json) as unknown
    if (detail !== null && typeof detail === 'object') return detail as AuditEntry['detail']
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return { conteúdo: json }
}
