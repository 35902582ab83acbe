import type { CustomerId, Instant, ReceivingId, TerminalId } from '#shared/kernel/ids'
import { ZERO } from '#shared/kernel/money/cents'
import { businessDay } from '#shared/kernel/time/business-day'
import type { DoneReceiving } from '#shared/selling/crediario/receiving-view'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'
import { shopClock, shopToday } from '../../store/branch/shop-clock-queries'

type Row = Omit<DoneReceiving, 'tenders' | 'isUndone' | 'mayBeUndone'> & {
  readonly state: string
  readonly terminalId: TerminalId
}

const done = `SELECT receiving.id, number, at, state, terminal_id AS terminalId,
    coalesce((SELECT name FROM operator WHERE operator.id = operator_id), '') AS operatorName,
    sum(principal_cents) AS principal, sum(fine_cents) AS fine, sum(interest_cents) AS interest,
    discount_cents AS discount, total_cents AS total, change_cents AS change
  FROM receiving JOIN receiving_line ON receiving_id = receiving.id`

/** What a customer paid, the latest first. */
export function receivingsOf(db: ReadDb, desk: ReadDesk, customerId: CustomerId): DoneReceiving[] {
  return db
    .all<Row>(
      `${done} WHERE customer_id IN ${THEIR_IDS} AND number IS NOT NULL GROUP BY receiving.id ORDER BY at DESC LIMIT 500`,
      customerId,
    )
    .map((row) => viewOf(db, desk, row))
}

/** A receiving that has its number. Throws for any other. */
export function doneReceiving(db: ReadDb, desk: ReadDesk, id: ReceivingId): DoneReceiving {
  const row = db.get<Row>(`${done} WHERE receiving.id = ? AND number IS NOT NULL GROUP BY receiving.id`, id)
  if (!row) throw new Error(`Receiving ${id} is not done`)
  return viewOf(db, desk, row)
}

function viewOf(db: ReadDb, desk: ReadDesk, { state, terminalId, ...row }: Row): DoneReceiving {
  const tenders = db.all<DoneReceiving['tenders'][number]>(
    `SELECT kind, amount_cents AS amount FROM receiving_tender
     WHERE receiving_id = ? AND state <> 'undone' ORDER BY sequence`,
    row.id,
  )
  const isUndone = state === 'undone'
  const mayBeUndone = !isUndone && terminalId === desk.terminal.id && isOfToday(db, desk, row.at)
  return { ...row, change: row.change ?? ZERO, tenders, isUndone, mayBeUndone }
}

/** Whether it was done on the day of business it is now. */
export function isOfToday(db: ReadDb, desk: ReadDesk, at: Instant): boolean {
  return businessDay(at, shopClock(db, desk.terminal)) === shopToday(db, desk)
}
