import type { SaleId, TenderId } from '#shared/kernel/ids'
import { countedAmount } from '#shared/selling/payment/settle'
import { tenderDefinition, tenderSchema, type Tender } from '#shared/selling/payment/tender'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** The tenders of a sale in the order they were given. */
export function tendersOfSale(db: ReadDb, saleId: SaleId): Tender[] {
  return db
    .all<Tender>(
      `SELECT id, kind, amount_cents AS amount, installments, brand, nsu, txid, payload, received_at AS receivedAt,
              sale_total_cents AS saleTotal, first_due_on AS firstDueOn, voucher_code AS code,
              CASE WHEN kind = 'pix' AND received_at IS NULL THEN 'asked' ELSE 'approved' END AS state
       FROM sale_tender WHERE sale_id IN (?) ORDER BY sequence`,
      saleId,
    )
    .map((row) => tenderSchema.parse(row))
}

/** Whether this tender is on any sale: sent again after its own was finished, it must not pay another. */
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

/** Brings the stored tenders from what they were to what they are. */
export function saveTenders(
  db: WriteDb,
  saleId: SaleId,
  before: readonly Tender[],
  after: readonly Tender[],
): void {
  const kept = new Set(after.map((tender) => tender.id))
  for (const tender of before)
    if (!kept.has(tender.id)) db.run('DELETE FROM sale_tender WHERE id = ?', tender.id)
  const known = new Map(before.map((tender) => [tender.id, tender]))
  for (const tender of after) {
    const old = known.get(tender.id)
    if (!old) insertTender(db, saleId, tender)
    else if (old !== tender && tender.kind === 'pix')
      db.run('UPDATE sale_tender SET received_at = ? WHERE id = ?', tender.receivedAt, tender.id)
  }
}

function insertTender(db: WriteDb, saleId: SaleId, tender: Tender): void {
  db.run(
    `INSERT INTO sale_tender (id, sale_id, sequence, kind, amount_cents, installments, brand, nsu, txid, payload,
                              received_at, sale_total_cents, first_due_on, voucher_code)
     VALUES (?, ?, (SELECT coalesce(max(sequence), 0) + 1 FROM sale_tender WHERE sale_id IN (?)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    tender.id,
    saleId,
    saleId,
    tender.kind,
    tender.amount,
    'installments' in tender ? tender.installments : null,
    'brand' in tender ? tender.brand : null,
    'nsu' in tender ? tender.nsu : null,
    'txid' in tender ? tender.txid : null,
    'payload' in tender ? tender.payload : null,
    'receivedAt' in tender ? tender.receivedAt : null,
    'saleTotal' in tender ? tender.saleTotal : null,
    'firstDueOn' in tender ? tender.firstDueOn : null,
    'code' in tender ? tender.code : null,
  )
}
