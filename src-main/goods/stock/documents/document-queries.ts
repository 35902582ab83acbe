import type { DocumentKindId } from '#shared/goods/stock/documents/document-kind'
import type { DocumentLine, DocumentState, DocumentView } from '#shared/goods/stock/documents/document-view'
import type { BranchId, Instant, ProductId, TerminalId } from '#shared/kernel/ids'
import type { Thousandths } from '#shared/kernel/money/quantity'
import type { Role } from '#shared/store/access/roles'
import type { ReadDb } from '../../../platform/database/connection'

/** A document as it is worked on. */
export interface StockDocument {
  readonly id: string
  readonly kind: DocumentKindId
  readonly state: DocumentState
  readonly branchId: BranchId
  readonly terminalId: TerminalId
  readonly number: number | null
  readonly supplier: string
  readonly invoice: string
  readonly reason: string
}

export function findDocument(db: ReadDb, id: string): StockDocument | undefined {
  return db.get(
    `SELECT id, kind, state, branch_id AS branchId, terminal_id AS terminalId, number, supplier, invoice, reason
     FROM stock_document WHERE id = ?`,
    id,
  )
}

/** Whether purchase prices are for them. */
export function seesCost({ levels }: Role): boolean {
  return levels['catalog.see-cost'] === 'allow'
}

type Named = DocumentView['origin']

type Row = Omit<DocumentView, 'origin' | 'reversal'> & {
  readonly originId: string | null
  readonly originNumber: string | null
  readonly reversalId: string | null
  readonly reversalNumber: string | null
}

const numbered = (of: string) => `${of}.terminal_id || '-' || ${of}.number`

const views = `
  SELECT document.id, document.kind, document.state, iif(document.number IS NULL, NULL, ${numbered('document')}) AS number,
         branch.name AS branch, document.opened_at AS openedAt, coalesce(opener.name, '') AS openedBy,
         document.posted_at AS postedAt, poster.name AS postedBy, document.supplier, document.invoice, document.reason,
         document.note,
         CASE document.scope ->> 'kind' WHEN 'everything' THEN 'Toda a loja' WHEN 'chosen' THEN 'Só o que for lido'
           WHEN 'family' THEN (SELECT 'Família ' || name FROM family WHERE uid = document.scope ->> 'uid')
           WHEN 'brand' THEN (SELECT 'Marca ' || name FROM brand WHERE uid = document.scope ->> 'uid')
           ELSE '' END AS scope, origin.id AS originId, ${numbered('origin')} AS originNumber, reversal.id AS reversalId,
         ${numbered('reversal')} AS reversalNumber,
         (SELECT count(*) FROM stock_document_line WHERE document_id = document.id) AS lines,
         (SELECT coalesce(sum(quantity_thousandths), 0) FROM stock_document_line WHERE document_id = document.id) AS pieces,
         iif(?, (SELECT CAST(round(sum(cost_cents * quantity_thousandths / 1000.0)) AS INTEGER) FROM stock_document_line
                 WHERE document_id = document.id), NULL) AS cost
  FROM stock_document AS document JOIN branch ON branch.id = document.branch_id
  LEFT JOIN operator AS opener ON opener.id = document.operator_id
  LEFT JOIN operator AS poster ON poster.id = document.posted_by
  LEFT JOIN stock_document AS origin ON origin.id = document.origin_id
  LEFT JOIN stock_document AS reversal
    ON reversal.origin_id = document.id AND reversal.kind = 'reversal' AND reversal.state = 'posted'`

function asView({ originId, originNumber, reversalId, reversalNumber, ...row }: Row): DocumentView {
  const named = (id: string | null, number: string | null): Named =>
    id === null || number === null ? null : { id, number }
  return { ...row, origin: named(originId, originNumber), reversal: named(reversalId, reversalNumber) }
}

export function documentView(db: ReadDb, id: string, role: Role): DocumentView | undefined {
  const row = db.get<Row>(`${views} WHERE document.id = ?`, Number(seesCost(role)), id)
  return row && asView(row)
}

const pageSize = 50

/** Documents of a branch, newest first; those thrown away are not shown. */
export function documentsPage(
  db: ReadDb,
  branchId: BranchId,
  role: Role,
  {
    kind,
    state,
    after,
  }: {
    readonly kind: DocumentKindId | null
    readonly state: DocumentState | null
    readonly after: { readonly at: Instant; readonly id: string } | null
  },
): { readonly documents: DocumentView[]; readonly hasMore: boolean } {
  const rows = db.all<Row>(
    `${views}
     WHERE document.branch_id = ? AND document.state <> 'discarded'
       AND document.kind = coalesce(?, document.kind) AND document.state = coalesce(?, document.state)
       AND (document.opened_at, document.id) < (?, ?)
     ORDER BY document.opened_at DESC, document.id DESC LIMIT ?`,
    Number(seesCost(role)),
    branchId,
    kind,
    state,
    after?.at ?? Number.MAX_SAFE_INTEGER,
    after?.id ?? '',
    pageSize + 1,
  )
  return { documents: rows.slice(0, pageSize).map(asView), hasMore: rows.length > pageSize }
}

const linesAtOnce = 100

type LineRow = Omit<DocumentLine, 'fractional'> & { readonly fractional: 0 | 1 }

/** The lines of a document, the last one put there first. */
export function linesPage(
  db: ReadDb,
  { id, before }: { readonly id: string; readonly before: number | null },
  role: Role,
): { readonly lines: DocumentLine[]; readonly hasMore: boolean } {
  const shown = Number(seesCost(role))
  const rows = db.all<LineRow>(
    `SELECT line.id, position, line.product_id AS productId, product.code, product.description,
            trim(size || CASE WHEN size <> '' AND color <> '' THEN ' · ' ELSE '' END || color) AS variant, unit,
            is_fractional AS fractional, line.quantity_thousandths AS quantity, iif(?, line.cost_cents, NULL) AS cost,
            iif(?, product.cost_cents, NULL) AS lastCost, coalesce(product_stock.quantity_thousandths, 0) AS stock
     FROM stock_document_line AS line JOIN stock_document AS document ON document.id = line.document_id
     JOIN product ON product.id = line.product_id
     LEFT JOIN product_stock ON product_stock.product_id = line.product_id AND product_stock.branch_id = document.branch_id
     WHERE line.document_id = ? AND position < ? ORDER BY position DESC LIMIT ?`,
    shown,
    shown,
    id,
    before ?? Number.MAX_SAFE_INTEGER,
    linesAtOnce + 1,
  )
  const lines = rows.slice(0, linesAtOnce).map((row) => ({ ...row, fractional: row.fractional === 1 }))
  return { lines, hasMore: rows.length > linesAtOnce }
}

/** What a document is posted of. */
export interface PostedLine {
  readonly id: string
  readonly productId: ProductId
  readonly quantity: Thousandths
  readonly expected: Thousandths | null
  readonly cost: DocumentLine['cost']
}

export function linesOfDocument(db: ReadDb, id: string): PostedLine[] {
  return db.all(
    `SELECT id, product_id AS productId, quantity_thousandths AS quantity, expected_thousandths AS expected,
            cost_cents AS cost
     FROM stock_document_line WHERE document_id = ? ORDER BY position`,
    id,
  )
}
