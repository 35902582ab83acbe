import type { SaleId } from '../../src-shared/ids'
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

export function storedReceipt(db: ReadDb, saleId: SaleId, kind: StoredKind): ReceiptDocument | undefined {
  const row = db.get<{ document: string }>(
    'SELECT document FROM receipt WHERE sale_id = ? AND kind = ?',
    saleId,
    kind,
  )
  return row && receiptDocumentSchema.parse(JSON.parse(row.document))
}
