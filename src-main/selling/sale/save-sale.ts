import type { Sale } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'
import { changedColumns, lineRow } from './line-columns'
import { saveLoads } from './load-rows'
import { saveTenders } from './tender-rows'

/** Writes what an edit changed, and nothing else: the one way an unfinished sale reaches the disk. */
export function saveSale(db: WriteDb, before: Sale | undefined, after: Sale): void {
  if (!before) insertSale(db, after)
  else if (isHeaderChanged(before, after)) db.update('sale', after.id, changeable(after))
  const known = new Map(before?.lines.map((line) => [line.id, line]))
  for (const line of after.lines) {
    const old = known.get(line.id)
    const cancelled = line.cancelled ? 1 : 0
    if (!old) db.insert('sale_line', { ...lineRow(line), sale_id: after.id, cancelled })
    else if (old !== line) db.update('sale_line', line.id, { ...changedColumns(old, line), cancelled })
  }
  saveLoads(db, after.id, before?.loads ?? [], after.loads)
  saveTenders(db, after.id, before?.tenders ?? [], after.tenders)
  db.stored('sale')
}

/** What may change on the sale's own row. */
function changeable(sale: Sale) {
  return {
    state: sale.state,
    till_session_id: sale.tillSessionId,
    operator_id: sale.operatorId,
    customer_id: sale.customerId,
    receipt_tax_id: sale.receiptTaxId,
    salesperson_id: sale.salespersonId,
    discount: json(sale.discount),
    benefits: JSON.stringify(sale.benefits),
    parked_as: sale.parkedAs,
  }
}

function isHeaderChanged(before: Sale, after: Sale): boolean {
  return JSON.stringify(changeable(before)) !== JSON.stringify(changeable(after))
}

function insertSale(db: WriteDb, sale: Sale): void {
  db.insert('sale', {
    id: sale.id,
    branch_id: sale.branchId,
    terminal_id: sale.terminalId,
    opened_at: sale.openedAt,
    order_id: sale.orderId,
    priced_at: sale.pricedAt,
    ...changeable(sale),
  })
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
