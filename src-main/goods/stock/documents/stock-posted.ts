import { stockPostedSchema, type StockPosted } from '#shared/goods/stock/documents/stock-posted'
import { branchIdSchema, productIdSchema } from '#shared/kernel/ids'
import { thousandths } from '#shared/kernel/money/quantity'
import type { FactSource, HeardFact } from '../../../platform/central-link/fact-source'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import { moveStock } from '../move-stock'

type Header = Omit<StockPosted, 'lines' | 'scope'> & { readonly at: number; readonly scope: string | null }
type Line = Omit<StockPosted['lines'][number], 'moved'> & {
  readonly movedAs: NonNullable<StockPosted['lines'][number]['moved']>['kind'] | null
  readonly moved: number | null
}

/** A document of the stock that was posted (FEATURES B11): the tills of a branch share what is in stock. */
export const stockPosted: FactSource = {
  type: 'stock-posted',
  version: 1,
  tell(db, document) {
    const header = db.get<Header>(
      `SELECT id AS document, kind, number, opened_at AS openedAt, operator_id AS operator, posted_by AS postedBy,
              approver_id AS approver, supplier, invoice, reason, note, scope, origin_id AS origin, posted_at AS at
       FROM stock_document WHERE id = ? AND number IS NOT NULL`,
      document,
    )
    if (!header) throw new Error(`Document ${document} is not posted`)
    const { at, scope, ...rest } = header
    const body = {
      ...rest,
      scope: scope === null ? null : (JSON.parse(scope) as StockPosted['scope']),
      lines: linesOf(db, document),
    }
    return { at, body: stockPostedSchema.parse(body) }
  },
  past: (db, terminalId, after, limit) =>
    db.all(
      `SELECT id AS subject, number AS position FROM stock_document
       WHERE terminal_id IN (?) AND number > ? ORDER BY number LIMIT ?`,
      terminalId,
      after,
      limit,
    ),
  hear(db, fact) {
    const one = stockPostedSchema.parse(fact.body)
    if (db.get('SELECT 1 FROM stock_document WHERE id = ?', one.document)) return 'done'
    // Of what cannot be taken in yet, too: no number another copy of the file gave is given again.
    db.run(
      'UPDATE terminal SET next_stock_number = ? WHERE id = ? AND next_stock_number <= ?',
      one.number + 1,
      fact.terminalId,
      one.number,
    )
    if (one.origin !== null && !db.get('SELECT 1 FROM stock_document WHERE id = ?', one.origin))
      return { lacks: `stock-document ${one.origin}` }
    // Both tills took it back, while neither had heard of the other: a person sees to it.
    if (
      one.kind === 'reversal' &&
      db.get("SELECT 1 FROM stock_document WHERE origin_id = ? AND kind = 'reversal'", one.origin)
    )
      return { clashes: 'it was taken back before' }
    const unknown = one.lines.find(({ product }) => productIdOf(db, product) === undefined)
    if (unknown) return { lacks: `product ${unknown.product}` }
    insertHeard(db, fact, one)
    return 'done'
  },
}

function linesOf(db: ReadDb, document: string): StockPosted['lines'] {
  return db
    .all<Line>(
      `SELECT line.id, position, product.uid AS product, line.quantity_thousandths AS quantity, line.cost_cents AS cost,
              expected_thousandths AS expected, line.at, stock_movement.kind AS movedAs,
              stock_movement.quantity_thousandths AS moved
       FROM stock_document_line AS line JOIN product ON product.id = line.product_id
       LEFT JOIN stock_movement ON document_line_id = line.id
       WHERE document_id = ? ORDER BY position`,
      document,
    )
    .map(({ movedAs, moved, ...line }) => ({
      ...line,
      moved: movedAs === null || moved === null ? null : { kind: movedAs, quantity: moved },
    }))
}

function productIdOf(db: ReadDb, uid: string) {
  const row = db.get<{ id: number }>('SELECT id FROM product WHERE uid = ?', uid)
  return row && productIdSchema.parse(row.id)
}

function insertHeard(db: WriteDb, { at, terminalId, branchId }: HeardFact, one: StockPosted): void {
  db.insert('stock_document', {
    id: one.document,
    kind: one.kind,
    branch_id: branchId,
    terminal_id: terminalId,
    state: 'posted',
    number: one.number,
    operator_id: one.operator,
    opened_at: one.openedAt,
    posted_by: one.postedBy,
    approver_id: one.approver,
    posted_at: at,
    supplier: one.supplier,
    invoice: one.invoice,
    reason: one.reason,
    note: one.note,
    scope: one.scope === null ? null : JSON.stringify(one.scope),
    origin_id: one.origin,
  })
  for (const line of one.lines) {
    const productId = productIdOf(db, line.product)
    if (productId === undefined) throw new Error('Its products were looked for before')
    db.insert('stock_document_line', {
      id: line.id,
      document_id: one.document,
      position: line.position,
      product_id: productId,
      quantity_thousandths: line.quantity,
      cost_cents: line.cost,
      expected_thousandths: line.expected,
      at: line.at,
    })
    if (line.moved !== null)
      moveStock(db, {
        kind: line.moved.kind,
        documentLine: line.id,
        branchId: branchIdSchema.parse(branchId),
        productId,
        quantity: thousandths(line.moved.quantity),
        at,
      })
  }
}
