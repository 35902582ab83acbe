import { documentKinds } from '#shared/goods/stock/documents/document-kind'
import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import { stockSlip } from '#shared/selling/receipt/papers/stock-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { Desk } from '../../../platform/database/desk'
import { slipPlace } from '../../../store/till/slip-place'

/** The slip of a posted document, with its lines in the order they were put there. What goods cost is not on it. */
export function documentSlip(desk: Desk, document: DocumentView): ReceiptDocument {
  const lines = desk.database.all<{ code: string; description: string; quantity: number; unit: string }>(
    `SELECT product.code, trim(description || ' ' || size || ' ' || color) AS description,
            coalesce(stock_movement.quantity_thousandths, 0) AS quantity, unit
     FROM stock_document_line JOIN product ON product.id = stock_document_line.product_id
     LEFT JOIN stock_movement ON document_line_id = stock_document_line.id
     WHERE document_id = ? AND (? <> 'count' OR stock_movement.id IS NOT NULL) ORDER BY position`,
    document.id,
    document.kind,
  )
  return stockSlip(slipPlace(desk), documentKinds[document.kind].name, document, lines)
}
