import type { SaleId } from '../../src-shared/ids'
import { markVoided } from '../../src-shared/receipt/mark-voided'
import { receiptDocumentSchema, type ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import type { ReadDb, WriteDb } from '../database/connection'

type StoredKind = 'sale' | 'void'

/** Keeps a paper exactly as it was first printed. */
export function storeReceipt(db: WriteDb, saleId: SaleId, kind: StoredKind, document: ReceiptDocument): void {
  db.run(
    'INSERT INTO receipt (sale_id, kind, document) VALUES (?, ?, ?)',
    saleId,
    kind,
    JSON.stringify(document),
  )
}

/** The receipt of a finished sale as it may be shown and printed again: cancelled sales say so. */
export function receiptAsItStands(db: ReadDb, saleId: SaleId): ReceiptDocument | undefined {
  const row = db.get<{ document: string; voided: 0 | 1 }>(
    `SELECT document, sale.state = 'voided' AS voided FROM receipt JOIN sale ON sale.id = sale_id
     WHERE sale_id = ? AND kind = 'sale'`,
    saleId,
  )
  if (!row) return undefined
  const document = receiptDocumentSchema.parse(JSON.parse(row.document))
  return row.voided === 1 ? markVoided(document) : document
}
