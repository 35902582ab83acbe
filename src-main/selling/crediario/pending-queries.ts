import { ZERO } from '#shared/kernel/money/cents'
import { addDays } from '#shared/kernel/time/shop-day'
import type { OverdueDebts, PaidTwice } from '#shared/selling/crediario/receiving-view'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { todaysId } from '../../platform/personal-data/their-ids'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { originOf } from '../receivable/carne'

/** So many are shown: who has more has another trouble. */
const MOST = 20
/** What was paid twice is told for so long: what is given back later is given back outside the program. */
const TOLD_MS = 30 * 86_400_000

/** What of this branch fell due longer ago than the shop lets be. */
export function overdueDebts(db: ReadDb, desk: ReadDesk): OverdueDebts {
  const { terminal } = desk
  const days = readParameter(db, 'crediario.warning-days', terminal)
  const day = shopToday(db, desk)
  const found = db.get<Omit<OverdueDebts, 'days' | 'day'>>(
    `SELECT count(*) AS installments, count(DISTINCT ${todaysId('receivable.customer_id')}) AS customers,
       coalesce(sum(open_cents), 0) AS "open", min(due_on) AS oldest
     FROM receivable WHERE due_on < ? AND settled_at IS NULL AND cancelled_at IS NULL AND branch_id = ?`,
    addDays(day, -days),
    terminal.branchId,
  )
  return { days, day, ...(found ?? { installments: 0, customers: 0, open: ZERO, oldest: null }) }
}

type Row = Omit<PaidTwice, 'origin'> & {
  readonly saleNumber: number | null
  readonly reference: string | null
}

/** Instalments that were paid above what was owed, at tills that had not heard of each other. */
export function paidTwice(db: ReadDb, { now }: Pick<ReadDesk, 'now'>): PaidTwice[] {
  return db
    .all<Row>(
      `SELECT customer.id AS customerId, customer.name, sale.number AS saleNumber, reference, installment,
         excess_cents AS excess, max(receiving.at) AS since
       FROM receivable JOIN customer ON customer.id = ${todaysId('receivable.customer_id')}
       LEFT JOIN sale_tender ON sale_tender.id = tender_id LEFT JOIN sale ON sale.id = sale_id
       JOIN receiving_line ON receivable_id = receivable.id
       JOIN receiving ON receiving.id = receiving_id AND receiving.state = 'done'
       WHERE excess_cents > 0 GROUP BY receivable.id HAVING max(receiving.at) > ? ORDER BY since LIMIT ${MOST}`,
      now() - TOLD_MS,
    )
    .map(({ saleNumber, reference, ...row }) => ({ ...row, origin: originOf({ saleNumber, reference }) }))
}
