import type { Movement, ProductStock } from '#shared/goods/stock/movements/movement-operations'
import type { BranchId, ProductId } from '#shared/kernel/ids'
import type { ReadDb } from '../../../platform/database/connection'

interface Where {
  readonly branchId: BranchId
  readonly productId: ProductId
}

/** What there is of a product, for sale or not. */
export function productStock(db: ReadDb, { branchId, productId }: Where): ProductStock | undefined {
  const row = db.get<Omit<ProductStock, 'branches'>>(
    `SELECT product.id AS productId, code, description,
            trim(size || CASE WHEN size <> '' AND color <> '' THEN ' · ' ELSE '' END || color) AS variant, unit,
            coalesce(quantity_thousandths, 0) AS stock, minimum_thousandths AS minimum
     FROM product
     LEFT JOIN product_stock ON product_stock.product_id = product.id AND product_stock.branch_id = ?
     LEFT JOIN stock_minimum ON stock_minimum.product_id = product.id AND stock_minimum.branch_id = ?
     WHERE product.id = ?`,
    branchId,
    branchId,
    productId,
  )
  if (!row) return undefined
  const branches = db.all<ProductStock['branches'][number]>(
    `SELECT name, coalesce(quantity_thousandths, 0) AS stock FROM branch
     LEFT JOIN product_stock ON branch_id = branch.id AND product_id = ? ORDER BY branch.id`,
    productId,
  )
  return { ...row, branches: branches.length > 1 ? branches : [] }
}

const atOnce = 50

/**
 * The movements of a product in a branch, the newest first: walked back from the newest, or from the one before a movement
 * already shown, each by its key (ADR 0027).
 */
export function movementsOf(
  db: ReadDb,
  { branchId, productId }: Where,
  before: number | null,
): { readonly movements: Movement[]; readonly hasMore: boolean } {
  const first =
    before === null
      ? db.get<{ id: number | null }>(
          'SELECT last_movement AS id FROM product_stock WHERE branch_id = ? AND product_id = ?',
          branchId,
          productId,
        )
      : db.get<{ id: number | null }>('SELECT previous_id AS id FROM stock_movement WHERE id = ?', before)
  const movements = db.all<Movement>(chain, first?.id ?? 0, atOnce)
  return { movements: movements.slice(0, atOnce), hasMore: movements.length > atOnce }
}

const number = (of: string) => `${of}.terminal_id || '-' || ${of}.number`

const chain = `
  WITH RECURSIVE chain (nth, id) AS (
    SELECT 0, ?
    UNION ALL SELECT nth + 1, previous_id FROM chain JOIN stock_movement ON stock_movement.id = chain.id
    WHERE previous_id IS NOT NULL AND nth < ?)
  SELECT moved.id, moved.at, moved.kind, moved.quantity_thousandths AS quantity, moved.balance_thousandths AS balance,
         coalesce(${number('sale')}, ${number('return')}, ${number('document')}) AS document,
         coalesce(return.reason, nullif(document.reason, ''),
                  trim(document.supplier || ' ' || document.invoice), '') AS words
  FROM chain JOIN stock_movement AS moved ON moved.id = chain.id
  LEFT JOIN sale_line ON sale_line.id = moved.line_id LEFT JOIN sale ON sale.id = sale_line.sale_id
  LEFT JOIN return_line ON return_line.id = moved.return_line_id LEFT JOIN return ON return.id = return_line.return_id
  LEFT JOIN stock_document_line ON stock_document_line.id = moved.document_line_id
  LEFT JOIN stock_document AS document ON document.id = stock_document_line.document_id
  ORDER BY nth`
