import type { TerminalId } from '#shared/kernel/ids'
import { printedMoment } from '#shared/kernel/time/printed-date'
import { actionName } from '#shared/store/audit/audit-actions'
import type { AuditCursor, AuditEntry, AuditFilter } from '#shared/store/audit/audit-entry'
import { detailLine } from '#shared/store/audit/detail-words'
import { wordColumns } from '../../platform/table-file/table-file'
import { writeCsv } from '../../platform/table-file/write-csv'
import type { Work } from '../../platform/worker/task'
import { searchAudit } from './audit-queries'

const columns = wordColumns(
  'Registro',
  'Data e hora',
  'Caixa',
  'Operador',
  'Aprovado por',
  'Ação',
  'Venda',
  'Detalhe',
  'Código de verificação',
)
const pageSize = 500

export interface AuditOrder {
  readonly filter: AuditFilter
  readonly terminalId: TerminalId
  readonly timeZone: string
  readonly file: string
}

/** What the worker does for the trail. */
export const auditTasks = {
  /** Writes what the filter finds; the verification codes let a later chain be held against the file. */
  'audit.export': (order: AuditOrder, work: Work): Promise<number> => {
    const { file, timeZone } = order
    return writeCsv(file, { name: 'Auditoria', columns, pages: entryPages(order, work), timeZone })
  },
}
export type AuditTasks = typeof auditTasks

function* entryPages({ filter, terminalId, timeZone }: AuditOrder, { db }: Work) {
  for (let after: AuditCursor | null = null; ;) {
    const page: AuditEntry[] = searchAudit(db, terminalId, filter, after, pageSize)
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
