import { printedMoment } from '#shared/kernel/time/printed-date'
import { actionName } from '#shared/store/audit/audit-actions'
import type { AuditCursor, AuditEntry, AuditFilter } from '#shared/store/audit/audit-entry'
import { detailLine } from '#shared/store/audit/detail-words'
import type { Desk } from '../../platform/database/desk'
import { searchAudit } from './audit-queries'
import { exportCsv } from './export-csv'
import type { Actor } from './record-action'
import type { ExportedFile } from './take-out'

const head = [
  'Registro',
  'Data e hora',
  'Caixa',
  'Operador',
  'Aprovado por',
  'Ação',
  'Venda',
  'Detalhe',
  'Código de verificação',
]
const pageSize = 500

/**
 * Writes what the filter finds as CSV into `folder`. The verification codes let a later chain be held against the file.
 */
export function exportAudit(
  desk: Desk,
  actor: Actor,
  folder: string,
  { filter, timeZone }: { readonly filter: AuditFilter; readonly timeZone: string },
): Promise<ExportedFile> {
  const pages = entryPages(desk, filter, timeZone)
  return exportCsv(desk, actor, folder, { name: 'auditoria', action: 'audit.export', head, pages, timeZone })
}

function* entryPages({ database, terminal }: Desk, filter: AuditFilter, timeZone: string) {
  for (let after: AuditCursor | null = null; ;) {
    const page: AuditEntry[] = searchAudit(database, terminal.id, filter, after, pageSize)
    yield page.map((entry) => cells(entry, timeZone))
    const last = page.at(-1)
    if (page.length < pageSize || last === undefined) return
    after = { at: last.at, id: last.id }
  }
}

function cells(entry: AuditEntry, timeZone: string) {
  return [
    entry.id,
    printedMoment(entry.at, timeZone),
    entry.terminalName,
    entry.operatorName ?? '',
    entry.approverName ?? '',
    actionName(entry.action),
    entry.saleNumber ?? '',
    detailLine(entry.detail),
    entry.hash,
  ]
}
