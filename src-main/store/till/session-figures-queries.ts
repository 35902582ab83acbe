import type { TillSessionId } from '#shared/kernel/ids'
import { add, type Cents } from '#shared/kernel/money/cents'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import { tenderDefinition, tenderKinds } from '#shared/selling/payment/tender'
import { goneStates } from '#shared/selling/payment/tender-states'
import type { SessionFigures } from '#shared/store/till/session-figures'
import { expectedOf, type ExpectedTender, type TenderSum } from '#shared/store/till/tender-count'
import type { ReadDb } from '../../platform/database/connection'
import { sqlList } from '../../platform/database/sql-list'
import { byTender } from './by-tender'
import { cashByHandOf } from './cash-rows'
import { sessionVouchers } from './session-vouchers-queries'
import { expectedCash } from './till-rows'

/** What happened in a session and what should be there at its end, amounts in cents. */
export function sessionFigures(db: ReadDb, id: TillSessionId): SessionFigures {
  return { tenders: expectedTenders(db, id), ...sessionMovements(db, id) }
}

/** What happened in a session, without what should be there. */
export function sessionMovements(db: ReadDb, id: TillSessionId): Omit<SessionFigures, 'tenders'> {
  return {
    cashByHand: cashByHandOf(db, id),
    sold: countAndTotal(db, 'sale WHERE till_session_id IN (?) AND number IS NOT NULL', id),
    cardsSold: cardsOf(db, 'till_session_id IN (?) AND number IS NOT NULL', id),
    cardsCancelled: cardsUndone(db, id),
    received: countAndTotal(db, 'receiving WHERE till_session_id IN (?) AND number IS NOT NULL', id),
    receivedBy: receivedBy(db, id),
    receivingsUndone: countAndTotal(db, 'receiving WHERE undone_in IN (?)', id),
    voided: countAndTotal(db, 'sale WHERE voided_in IN (?)', id),
    returned: countAndTotal(db, 'return WHERE till_session_id IN (?)', id),
    cancelled: cancelledSales(db, id),
    vouchers: sessionVouchers(db, id),
  }
}

/**
 * What each tender should come to, cash first. Cash is what the drawer should hold. Of the others, the slips of this
 * session whatever day their sale was: sales finished and not voided in it, and instalments received, less what cards and Pix gave back in it for
 * returns and for voided sales of earlier sessions. Crediário and vouchers give nothing back that could be counted.
 */
export function expectedTenders(db: ReadDb, id: TillSessionId): ExpectedTender[] {
  const received = [
    ...db.all<TenderSum>(
      `SELECT kind AS tender, sum(sale_tender.amount_cents) AS total FROM sale JOIN sale_tender ON sale_id = sale.id
     WHERE till_session_id IN (?) AND number IS NOT NULL AND voided_in IS NOT till_session_id AND kind <> 'cash'
       AND sale_tender.state NOT IN ${gone}
     GROUP BY kind`,
      id,
    ),
    ...db.all<TenderSum>(
      `SELECT kind AS tender, sum(receiving_tender.amount_cents) AS total FROM receiving
       JOIN receiving_tender ON receiving_id = receiving.id
       WHERE till_session_id IN (?) AND number IS NOT NULL AND undone_in IS NOT till_session_id AND kind <> 'cash'
         AND receiving_tender.state NOT IN ${gone}
       GROUP BY kind`,
      id,
    ),
  ]
  const reversed = [
    ...db.all<TenderSum>(
      `SELECT kind AS tender, sum(receiving_tender.amount_cents) AS total FROM receiving
       JOIN receiving_tender ON receiving_id = receiving.id
       WHERE undone_in IN (?) AND till_session_id <> undone_in AND kind IN ${byMachine}
         AND receiving_tender.state NOT IN ${gone} GROUP BY kind`,
      id,
    ),
    ...db.all<TenderSum>(
      `SELECT kind AS tender, sum(sale_tender.amount_cents) AS total FROM sale JOIN sale_tender ON sale_id = sale.id
       WHERE voided_in IN (?) AND till_session_id <> voided_in AND kind IN ${byMachine}
         AND sale_tender.state NOT IN ${gone} GROUP BY kind`,
      id,
    ),
    ...db.all<TenderSum>(
      `SELECT kind AS tender, sum(amount_cents) AS total FROM return JOIN return_refund ON return_id = return.id
       WHERE till_session_id IN (?) AND kind IN ${byMachine} GROUP BY kind`,
      id,
    ),
  ]
  const cash: TenderSum = { tender: drawerKind, total: expectedCash(db, id) }
  return expectedOf([cash, ...received], reversed)
}

/** The kinds whose machine or bank gives money back with a slip, for SQL. */
const byMachine = sqlList(tenderKinds.filter((kind) => tenderDefinition(kind).refund.leavesSlip))
const gone = sqlList(goneStates)

function countAndTotal(db: ReadDb, which: string, id: TillSessionId): { count: number; total: Cents } {
  return one(db.get(`SELECT count(*) AS count, coalesce(sum(total_cents), 0) AS total FROM ${which}`, id))
}

/** What instalments were paid with in it, also of receivings undone later; cash without its change. */
function receivedBy(db: ReadDb, id: TillSessionId): TenderSum[] {
  const others = db.all<TenderSum>(
    `SELECT kind AS tender, sum(receiving_tender.amount_cents) AS total
     FROM receiving JOIN receiving_tender ON receiving_id = receiving.id
     WHERE till_session_id IN (?) AND number IS NOT NULL AND kind <> 'cash'
       AND receiving_tender.state NOT IN ${gone} GROUP BY kind`,
    id,
  )
  const inCash = db.all<{ total: Cents }>(
    `SELECT sum(amount_cents) AS total FROM cash_movement
     WHERE till_session_id IN (?) AND kind = 'receiving' HAVING count(*) > 0`,
    id,
  )
  return byTender([...inCash.map(({ total }) => ({ tender: drawerKind, total })), ...others])
}

/** Gift cards that sales brought into the world, with their value. */
function cardsOf(db: ReadDb, which: string, id: TillSessionId): { count: number; total: Cents } {
  return one(
    db.get(
      `SELECT count(*) AS count, coalesce(sum(amount_cents), 0) AS total FROM sale
       JOIN sale_load ON sale_id = sale.id AND removed = 0
       WHERE ${which}`,
      id,
    ),
  )
}

/** Those that were cancelled with their sale, and those whose purchase was given back. */
function cardsUndone(db: ReadDb, id: TillSessionId): { count: number; total: Cents } {
  const voided = cardsOf(db, 'voided_in IN (?)', id)
  const returned = cardsOf(db, 'return_id IN (SELECT id FROM return WHERE till_session_id IN (?))', id)
  return { count: voided.count + returned.count, total: add(voided.total, returned.total) }
}

/** Sales given up with something on them, goods or value; one merely opened and left was never a sale. */
function cancelledSales(db: ReadDb, id: TillSessionId): number {
  return one<{ count: number }>(
    db.get(
      `SELECT count(*) AS count FROM sale WHERE till_session_id IN (?) AND state = 'cancelled'
       AND (EXISTS (SELECT 1 FROM sale_line WHERE sale_id = sale.id)
         OR EXISTS (SELECT 1 FROM sale_load WHERE sale_id = sale.id))`,
      id,
    ),
  ).count
}

function one<Row>(row: Row | undefined): Row {
  if (!row) throw new Error('An aggregate always answers one row')
  return row
}
