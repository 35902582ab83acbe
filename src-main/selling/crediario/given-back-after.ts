import type { ReceivingId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** Whether what was paid by it went back already, with the goods or with the whole sale. */
export function isGivenBackAfter(db: ReadDb, id: ReceivingId): boolean {
  return (
    db.get(
      `SELECT 1 FROM receiving AS mine JOIN receiving_line ON receiving_id = mine.id
       JOIN receivable ON receivable.id = receivable_id JOIN sale_tender ON sale_tender.id = receivable.tender_id
       JOIN sale ON sale.id = sale_tender.sale_id
       LEFT JOIN return_refund ON return_refund.tender_id = sale_tender.id AND return_refund.kind <> sale_tender.kind
       LEFT JOIN return ON return.id = return_refund.return_id
       WHERE mine.id = ? AND (sale.state = 'voided' OR return.at >= mine.at)`,
      id,
    ) !== undefined
  )
}
