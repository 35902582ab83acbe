import { maskTaxId } from '#shared/customers/customer/tax-id'
import type { OrderId, SaleId } from '#shared/kernel/ids'
import type { Scorer } from '#shared/loyalty/cashback/sale-loyalty'
import type { ScoredSubject } from '#shared/loyalty/scoring/points-program'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** Whose CPF scores, whole: it never leaves main. */
export interface StoredScorer {
  readonly taxId: string
  readonly name: string | null
  readonly registration: Scorer['registration']
  readonly points: number | null
}

const columns = 'tax_id AS taxId, name, registration, points'

export function scorerOfSale(db: ReadDb, saleId: SaleId): StoredScorer | undefined {
  return db.get(`SELECT ${columns} FROM loyalty_scorer WHERE sale_id = ?`, saleId)
}

export function scorerOfOrder(db: ReadDb, orderId: OrderId): StoredScorer | undefined {
  return db.get(`SELECT ${columns} FROM loyalty_scorer WHERE order_id = ?`, orderId)
}

export function scorerOf(db: ReadDb, subject: ScoredSubject): StoredScorer | undefined {
  return subject.kind === 'sale' ? scorerOfSale(db, subject.saleId) : scorerOfOrder(db, subject.orderId)
}

/** Puts a scorer in the place of the former one; null takes it away. */
export function writeScorer(db: WriteDb, subject: ScoredSubject, scorer: StoredScorer | null): void {
  if (subject.kind === 'sale') db.run('DELETE FROM loyalty_scorer WHERE sale_id = ?', subject.saleId)
  else db.run('DELETE FROM loyalty_scorer WHERE order_id = ?', subject.orderId)
  if (scorer === null) return
  db.insert('loyalty_scorer', {
    sale_id: subject.kind === 'sale' ? subject.saleId : null,
    order_id: subject.kind === 'order' ? subject.orderId : null,
    tax_id: scorer.taxId,
    name: scorer.name,
    registration: scorer.registration,
    points: scorer.points,
  })
}

/** Who was to score for the order scores for the sale that receives it (E3). */
export function takeOverScorer(db: WriteDb, orderId: OrderId, saleId: SaleId): void {
  const scorer = scorerOfOrder(db, orderId)
  if (scorer) writeScorer(db, { kind: 'sale', saleId }, scorer)
}

export function viewScorer({ taxId, ...rest }: StoredScorer): Scorer {
  return { maskedTaxId: maskTaxId(taxId), ...rest }
}
