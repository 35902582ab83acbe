import type { BranchId, Instant, ProductId } from '#shared/kernel/ids'
import type { Thousandths } from '#shared/kernel/money/quantity'
import type { WriteDb } from '../../platform/database/connection'

/** What a movement is of: a line of a sale, of a return or of a document of the stock's own. */
type MovedBy =
  | { readonly kind: 'sale' | 'void'; readonly line: string }
  | { readonly kind: 'return'; readonly returnLine: string }
  | {
      readonly kind: 'received' | 'adjusted' | 'counted' | 'transfer-out' | 'transfer-in'
      readonly documentLine: string
    }
  /** What there was before anything moved. */
  | { readonly kind: 'opening' }

export type StockMove = MovedBy & {
  readonly branchId: BranchId
  readonly productId: ProductId
  /** By how much the stock grows: below zero where goods leave. */
  readonly quantity: Thousandths
  readonly at: Instant
}

/**
 * Moves the stock of a product in a branch: the one place that writes either, so that the movements always sum to the
 * stock. Stock may fall below zero: the goods are in the customer's hand. Throws where the same line moved it before.
 */
export function moveStock(db: WriteDb, move: StockMove): void {
  const { kind, branchId, productId, quantity, at } = move
  const before = db.get<{ quantity: number; last: number | null }>(
    `SELECT quantity_thousandths AS quantity, last_movement AS last FROM product_stock
     WHERE branch_id = ? AND product_id = ?`,
    branchId,
    productId,
  )
  const balance = (before?.quantity ?? 0) + quantity
  const movement = db.get<{ id: number }>(
    `INSERT INTO stock_movement (line_id, return_line_id, document_line_id, kind, branch_id, product_id,
                                 quantity_thousandths, at, balance_thousandths, previous_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    'line' in move ? move.line : null,
    'returnLine' in move ? move.returnLine : null,
    'documentLine' in move ? move.documentLine : null,
    kind,
    branchId,
    productId,
    quantity,
    at,
    balance,
    before?.last ?? null,
  )
  if (!movement) throw new Error('A row just inserted is there')
  db.run(
    before
      ? 'UPDATE product_stock SET quantity_thousandths = ?, last_movement = ? WHERE branch_id = ? AND product_id = ?'
      : 'INSERT INTO product_stock (quantity_thousandths, last_movement, branch_id, product_id) VALUES (?, ?, ?, ?)',
    balance,
    movement.id,
    branchId,
    productId,
  )
}
