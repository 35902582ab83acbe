import type { BranchId, Instant, OperatorId, TerminalId, TillSessionId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { TenderCount } from '#shared/store/till/tender-count'
import type { ClosedTill, TillClosing } from '#shared/store/till/till-closing'
import type { TillSession } from '#shared/store/till/till-session'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { byTender } from './by-tender'
import { closingSeal } from './closing-seal-queries'
import { firstCount } from './first-count-rows'
import { sessionMovements } from './session-figures-queries'

type ClosedRow = TillSession & {
  readonly closedAt: Instant
  readonly closedByName: string
  readonly left: Cents | null
  readonly note: string
}

/** A closed till as its report says it; undefined while it is open or unknown. */
export function tillClosing(db: ReadDb, id: TillSessionId): TillClosing | undefined {
  const row = db.get<ClosedRow>(
    `SELECT till_session.id, operator_id AS operatorId, opener.name AS operatorName, opened_at AS openedAt,
            float_cents AS float, left_before_cents AS leftBefore, opening_difference_cents AS openingDifference,
            keeper.id AS keeperId, keeper.name AS keeperName, closed_at AS closedAt, closer.name AS closedByName, left_cents AS left, closing_note AS note
     FROM till_session JOIN operator AS opener ON opener.id = operator_id
     JOIN operator AS keeper ON keeper.id = coalesce(taken_over_by, operator_id)
     JOIN operator AS closer ON closer.id = closed_by
     WHERE till_session.id IN (?) AND closed_at IS NOT NULL`,
    id,
  )
  if (!row) return undefined
  const { closedAt, closedByName, left, note, ...till } = row
  const said = { left, note, notes: notesOf(db, id), seal: closingSeal(db, id, closedAt) }
  const counted = { counts: countsOf(db, id), firstCount: firstCount(db, id) }
  return { till, closedAt, closedByName, ...counted, ...sessionMovements(db, id), ...said }
}

/** At which terminal a till was open: its papers name that one, wherever they are printed again. */
export function terminalOfTill(db: ReadDb, id: TillSessionId): TerminalId | undefined {
  return db.get<{ id: TerminalId }>('SELECT terminal_id AS id FROM till_session WHERE id = ?', id)?.id
}

function countsOf(db: ReadDb, id: TillSessionId): TenderCount[] {
  return byTender(
    db.all<TenderCount>(
      `SELECT tender, expected_cents AS expected, counted_cents AS counted, difference_cents AS difference
       FROM till_count WHERE till_session_id = ?`,
      id,
    ),
  )
}

function notesOf(db: ReadDb, id: TillSessionId): TillClosing['notes'] {
  return db.all(
    `SELECT at, operator.name AS operatorName, text FROM till_note JOIN operator ON operator.id = operator_id
     WHERE till_session_id IN (?) ORDER BY till_note.id`,
    id,
  )
}

const listLimit = 100

/** The tills closed at any terminal of a branch, the latest first. */
export function closedTills(db: ReadDb, branchId: BranchId): ClosedTill[] {
  return terminalsOf(db, branchId)
    .flatMap((id) => closedAt(db, id))
    .toSorted((a, b) => b.closedAt - a.closedAt)
    .slice(0, listLimit)
}

function terminalsOf(db: ReadDb, branchId: BranchId): TerminalId[] {
  return db
    .all<{ id: TerminalId }>('SELECT id FROM terminal WHERE branch_id = ?', branchId)
    .map(({ id }) => id)
}

function closedAt(db: ReadDb, terminalId: TerminalId): ClosedTill[] {
  return db.all(
    `SELECT till_session.id, terminal.name AS terminalName, operator.name AS operatorName, opened_at AS openedAt, closed_at AS closedAt,
            (SELECT sum(till_count.difference_cents) FROM till_count WHERE till_session_id = till_session.id) AS difference,
            (SELECT count(*) FROM till_count WHERE till_session_id = till_session.id AND difference_cents <> 0) AS wrongCount,
            (SELECT count(*) FROM till_note WHERE till_session_id = till_session.id) AS noteCount
     FROM till_session JOIN operator ON operator.id = operator_id JOIN terminal ON terminal.id = terminal_id
     WHERE terminal_id IN (?) AND closed_at IS NOT NULL ORDER BY closed_at DESC LIMIT ${listLimit}`,
    terminalId,
  )
}

export function insertTillNote(
  db: WriteDb,
  id: TillSessionId,
  note: { readonly at: Instant; readonly operatorId: OperatorId; readonly text: string },
): void {
  db.insert('till_note', { till_session_id: id, at: note.at, operator_id: note.operatorId, text: note.text })
}
