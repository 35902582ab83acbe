import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { actionName } from '../../src-shared/audit/audit-actions'
import type { AuditCursor, AuditEntry, AuditFilter } from '../../src-shared/audit/audit-entry'
import { detailLine } from '../../src-shared/audit/detail-words'
import { printedMoment } from '../../src-shared/receipt/printed-date'
import type { Caller } from '../access/caller'
import type { Desk } from '../database/desk'
import { shopTimeZone } from '../receipt/receipt-sale-queries'
import { searchAudit } from './audit-queries'
import { byteOrderMark, csvLine } from './csv'
import { recordAction } from './record-action'

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
 * Writes what the filter finds as CSV into `folder`, page by page so that selling goes on meanwhile, and records that it was
 * taken out. The verification codes let a later chain be held against the file.
 */
export async function exportAudit(
  desk: Desk,
  caller: Caller,
  folder: string,
  filter: AuditFilter,
): Promise<{ readonly file: string; readonly entries: number }> {
  const { database, now, terminal } = desk
  await mkdir(folder, { recursive: true })
  const stamp = printedMoment(now(), shopTimeZone)
  const [day = '', time = ''] = stamp.split(' ')
  const name = `auditoria-${day.split('/').reverse().join('-')}-${time.replaceAll(':', '')}.csv`
  const file = join(folder, name)
  const unfinished = `${file}.part`
  const handle = await open(unfinished, 'w')
  let entries = 0
  try {
    await handle.appendFile(byteOrderMark + csvLine(head))
    for (let after: AuditCursor | null = null; ;) {
      const page: AuditEntry[] = searchAudit(database, terminal.id, filter, after, pageSize)
      await handle.appendFile(page.map(line).join(''))
      entries += page.length
      const last = page.at(-1)
      if (page.length < pageSize || last === undefined) break
      after = { at: last.at, id: last.id }
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
  const detail = { file: name, entries }
  database.write((db) => recordAction(db, desk, caller, { action: 'audit.export', saleId: null, detail }))
  return { file, entries }
}

function line(entry: AuditEntry): string {
  return csvLine([
    entry.id,
    printedMoment(entry.at, shopTimeZone),
    entry.terminalName,
    entry.operatorName ?? '',
    entry.approverName ?? '',
    actionName(entry.action),
    entry.saleNumber ?? '',
    detailLine(entry.detail),
    entry.hash,
  ])
}
