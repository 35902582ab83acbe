import type { SaleId, TenderId } from '#shared/kernel/ids'
import { countedAmount } from '#shared/selling/payment/settle'
import { tenderDefinition, tenderSchema, type Tender } from '#shared/selling/payment/tender'
import { goneStates, moveTender } from '#shared/selling/payment/tender-states'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { sqlList } from '../../platform/database/sql-list'

type TenderRow = Pick<Tender, 'id' | 'kind' | 'amount' | 'state'> & { readonly detail: string }

const gone = sqlList(goneStates)

/** The tenders of a sale in the order they were given; what was taken off it again is not among them. */
export function tendersOfSale(db: ReadDb, saleId: SaleId): Tender[] {
  return db
    .all<TenderRow>(
      `SELECT id, kind, amount_cents AS amount, state, detail FROM sale_tender
       WHERE sale_id IN (?) AND state NOT IN ${gone} ORDER BY sequence`,
      saleId,
    )
    .map(({ detail, ...row }) => tenderSchema.parse({ ...row, ...(JSON.parse(detail) as object) }))
}

/** Whether this tender was ever on a sale: sent again once it was taken off, or its sale finished, it pays nothing. */
export function tenderExists(db: ReadDb, id: TenderId): boolean {
  return db.get('SELECT id FROM sale_tender WHERE id = ?', id) !== undefined
}

/** A tender as the audit keeps it when it is given up: what to give back, and by what mark to find it. */
export function auditedTender(tender: Tender) {
  return {
    kind: tender.kind,
    amount: tender.amount,
    received: countedAmount(tender),
    ...tenderDefinition(tender.kind).audited(tender),
  }
}

/** What its row keeps of a tender as JSON: the fields of its kind alone. */
export function tenderDetail(tender: Tender): string {
  return JSON.stringify(tenderDefinition(tender.kind).detail.parse(tender))
}

/** Brings the stored tenders from what they were to what they are. */
export function saveTenders(
  db: WriteDb,
  saleId: SaleId,
  before: readonly Tender[],
  after: readonly Tender[],
): void {
  const kept = new Set(after.map((tender) => tender.id))
  for (const tender of before)
    if (!kept.has(tender.id)) keepState(db, moveTender(tender, 'undoing', 'undone'))
  const known = new Map(before.map((tender) => [tender.id, tender]))
  for (const tender of after) {
    const old = known.get(tender.id)
    if (!old) insertTender(db, saleId, tender)
    else if (old !== tender)
      db.run(
        'UPDATE sale_tender SET state = ?, amount_cents = ?, detail = ? WHERE id = ?',
        tender.state,
        tender.amount,
        tenderDetail(tender),
        tender.id,
      )
  }
}

/** The sale is finished: what pays it is the shop's. */
export function confirmTenders(db: WriteDb, saleId: SaleId): void {
  db.run("UPDATE sale_tender SET state = 'confirmed' WHERE sale_id IN (?) AND state = 'approved'", saleId)
}

/** The sale is given up: what was taken goes back to the customer. */
export function undoTenders(db: WriteDb, saleId: SaleId): void {
  db.run(`UPDATE sale_tender SET state = 'undone' WHERE sale_id IN (?) AND state NOT IN ${gone}`, saleId)
}

/** Writes how far a tender has come in its life. */
export function keepState(db: WriteDb, { id, state }: Pick<Tender, 'id' | 'state'>): void {
  db.run('UPDATE sale_tender SET state = ? WHERE id = ?', state, id)
}

function insertTender(db: WriteDb, saleId: SaleId, tender: Tender): void {
  db.insert('sale_tender', {
    id: tender.id,
    sale_id: saleId,
    sequence: nextSequence(db, saleId),
    kind: tender.kind,
    state: tender.state,
    amount_cents: tender.amount,
    detail: tenderDetail(tender),
  })
}

function nextSequence(db: WriteDb, saleId: SaleId): number {
  const row = db.get<{ next: number }>(
    'SELECT coalesce(max(sequence), 0) + 1 AS next FROM sale_tender WHERE sale_id IN (?)',
    saleId,
  )
  if (!row) throw new Error('An aggregate always answers one row')
  return row.next
}
