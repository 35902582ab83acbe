import { orderDocument, orderDocumentSchema, type OrderDocument } from '#shared/selling/order/order-document'
import { letGoOfClosedElsewhere } from '../../platform/central-link/claims/order-claim-rows'
import type { DocumentSource } from '../../platform/central-link/document-source'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

type Line = OrderDocument['lines'][number]
type Parsed<T> = Omit<T, 'discount' | 'plan'> & {
  readonly discount: string | null
  readonly plan: string | null
}

/** Quotes and orders as rows of this file. */
export const orderDocuments: DocumentSource = {
  kind: orderDocument,
  /** What nothing more becomes of is told by who had it, if at all. */
  uids: (db, after, limit) =>
    db
      .all<{ id: string }>(
        `SELECT id FROM sales_order WHERE id > ? AND state IN ('quote', 'waiting', 'receiving') ORDER BY id LIMIT ?`,
        after,
        limit,
      )
      .map(({ id }) => id),
  read(db, id) {
    const row = db.get<Parsed<Omit<OrderDocument, 'lines'>>>(
      `SELECT (SELECT uid FROM branch WHERE branch.id = branch_id) AS branch,
              (SELECT uid FROM terminal WHERE terminal.id = terminal_id) AS terminal, number, state, created_at AS createdAt,
              created_by AS createdBy, customer_id AS customer, salesperson_id AS salesperson, discount, notes,
              valid_until AS validUntil, priced_at AS pricedAt, plan, placed_at AS placedAt, total_cents AS total
       FROM sales_order WHERE id = ?`,
      id,
    )
    if (!row) return undefined
    return { ...row, discount: parsed(row.discount), plan: parsed(row.plan), lines: linesOf(db, id) }
  },
  write(db, id, body) {
    const order = orderDocumentSchema.parse(body)
    // What is being paid here is told from here, once that is over.
    if (db.get("SELECT 1 FROM sale WHERE order_id = ? AND state IN ('open', 'paying', 'parked')", id)) return
    const branch = idOf(db, 'branch', order.branch)
    // Of a branch this file knows nothing of.
    if (branch === null) return
    if (order.state === 'waiting') letGoOfClosedElsewhere(db, id)
    writeOrder(db, id, order, branch)
    db.run('DELETE FROM order_line WHERE order_id = ?', id)
    for (const line of order.lines) writeLine(db, id, line)
  },
  erase: (db, id) => void db.run("UPDATE sales_order SET notes = '' WHERE id = ?", id),
}

function linesOf(db: ReadDb, id: string): Line[] {
  return db
    .all<Omit<Line, 'discount'> & { readonly discount: string | null }>(
      `SELECT order_line.id, position, product.uid AS product, order_line.code, barcode, order_line.description, variant,
              order_line.unit, family.uid AS family, brand.uid AS brand, quantity_thousandths AS quantity,
              unit_price_cents AS unitPrice, order_line.promotional_price_cents AS promotionalPrice,
              label_price_cents AS labelPrice, discount, salesperson_id AS salesperson, lot, expires_on AS expiresOn, serial
       FROM order_line JOIN product ON product.id = product_id LEFT JOIN family ON family.id = order_line.family_id
       LEFT JOIN brand ON brand.id = order_line.brand_id WHERE order_id IN (?) ORDER BY position`,
      id,
    )
    .map((line) => ({ ...line, discount: parsed(line.discount) }))
}

function writeOrder(db: WriteDb, id: string, order: OrderDocument, branch: number): void {
  const row = {
    state: order.state,
    customer_id: order.customer,
    salesperson_id: order.salesperson,
    discount: stored(order.discount),
    notes: order.notes,
    valid_until: order.validUntil,
    priced_at: order.pricedAt,
    plan: stored(order.plan),
    placed_at: order.placedAt,
    total_cents: order.total,
  }
  if (db.get('SELECT 1 FROM sales_order WHERE id = ?', id)) db.update('sales_order', id, row)
  else
    db.insert('sales_order', {
      id,
      branch_id: branch,
      terminal_id: known(db, 'terminal', order.terminal),
      number: order.number,
      created_at: order.createdAt,
      created_by: order.createdBy,
      ...row,
    })
}

function writeLine(db: WriteDb, id: string, line: Line): void {
  db.insert('order_line', {
    id: line.id,
    order_id: id,
    position: line.position,
    product_id: known(db, 'product', line.product),
    code: line.code,
    barcode: line.barcode,
    description: line.description,
    variant: line.variant,
    unit: line.unit,
    family_id: line.family === null ? null : idOf(db, 'family', line.family),
    brand_id: line.brand === null ? null : idOf(db, 'brand', line.brand),
    quantity_thousandths: line.quantity,
    unit_price_cents: line.unitPrice,
    promotional_price_cents: line.promotionalPrice,
    label_price_cents: line.labelPrice,
    discount: stored(line.discount),
    salesperson_id: line.salesperson,
    lot: line.lot,
    expires_on: line.expiresOn,
    serial: line.serial,
  })
}

type Named = 'branch' | 'terminal' | 'product' | 'family' | 'brand'

function idOf(db: ReadDb, table: Named, uid: string): number | null {
  return db.get<{ id: number }>(`SELECT id FROM ${table} WHERE uid = ?`, uid)?.id ?? null
}

/** What is not here yet keeps the order aside. */
function known(db: ReadDb, table: Named, uid: string): number {
  const id = idOf(db, table, uid)
  if (id === null) throw new Error(`${table} ${uid}`)
  return id
}

function parsed(json: string | null): OrderDocument['plan'] {
  return json === null ? null : (JSON.parse(json) as OrderDocument['plan'])
}

function stored(json: OrderDocument['plan']): string | null {
  return json === null ? null : JSON.stringify(json)
}
