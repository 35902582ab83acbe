import type { TillSessionId } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import { tenderKinds } from '../../src-shared/payment/tender'
import type { SessionFigures } from '../../src-shared/till/session-figures'
import type { ExpectedTender } from '../../src-shared/till/tender-count'
import type { ReadDb } from '../database/connection'
import { cashByHandOf } from './cash-queries'
import { expectedCash } from './till-queries'

/** What happened in a session and what should be there at its end, amounts in cents. */
export function sessionFigures(db: ReadDb, id: TillSessionId): SessionFigures {
  return { tenders: expectedTenders(db, id), ...sessionMovements(db, id) }
}

/** What happened in a session, without what should be there. */
export function sessionMovements(db: ReadDb, id: TillSessionId): Omit<SessionFigures, 'tenders'> {
  return {
    cashByHand: cashByHandOf(db, id),
    sold: countAndTotal(db, 'till_session_id IN (?) AND number IS NOT NULL', id),
    voided: countAndTotal(db, 'voided_in IN (?)', id),
    cancelled: cancelledSales(db, id),
  }
}

/**
 * What each tender should come to, cash first. Cash is what the drawer should hold; of the others, the slips of the sales
 * finished in the session and not voided in it: a sale of an earlier session leaves no slip here.
 */
export function expectedTenders(db: ReadDb, id: TillSessionId): ExpectedTender[] {
  const others = db.all<ExpectedTender>(
    `SELECT kind AS tender, sum(sale_tender.amount_cents) AS expected
     FROM sale JOIN sale_tender ON sale_id = sale.id
     WHERE till_session_id IN (?) AND number IS NOT NULL AND voided_in IS NOT till_session_id AND kind <> 'cash'
     GROUP BY kind`,
    id,
  )
  const cash: ExpectedTender = { tender: 'cash', expected: expectedCash(db, id) }
  return [cash, ...others].sort((a, b) => tenderKinds.indexOf(a.tender) - tenderKinds.indexOf(b.tender))
}

function countAndTotal(db: ReadDb, which: string, id: TillSessionId): { count: number; total: Cents } {
  return one(
    db.get(`SELECT count(*) AS count, coalesce(sum(total_cents), 0) AS total FROM sale WHERE ${which}`, id),
  )
}

/** Sales given up with something on them; one merely opened and left was never a sale. */
function cancelledSales(db: ReadDb, id: TillSessionId): number {
  return one<{ count: number }>(
    db.get(
      `SELECT count(*) AS count FROM sale WHERE till_session_id IN (?) AND state = 'cancelled'
       AND EXISTS (SELECT 1 FROM sale_line WHERE sale_id = sale.id)`,
      id,
    ),
  ).count
}

function one<Row>(row: Row | undefined): Row {
  if (!row) throw new Error('An aggregate always answers one row')
  return row
}
