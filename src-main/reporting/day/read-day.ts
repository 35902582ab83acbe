import type { BranchId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { roundHalfUp } from '#shared/kernel/money/round'
import type { Beside, DayFigures, DayTills, Sold } from '#shared/reporting/day/day-figures'
import type { Work } from '../../platform/worker/task'
import { salesMoves } from '../reports/sales-figures'
import type { BesideSpans, dayPeriods, Span } from './day-periods'

export interface DayOrder {
  readonly branch: { readonly id: BranchId; readonly uid: string }
  readonly periods: ReturnType<typeof dayPeriods>
  /** Whether whoever asks may look at tills. */
  readonly withTills: boolean
}

/** How a branch's day goes; six sums over the very rows the reports of sales are made of. */
export function readDay({ branch, periods, withTills }: DayOrder, work: Work): DayFigures {
  const beside = ({ now, soFar, whole }: BesideSpans): Beside => ({
    now: soldIn(now, branch.uid, work),
    soFar: soldIn(soFar, branch.uid, work),
    whole: soldIn(whole, branch.uid, work),
  })
  return {
    day: periods.day,
    today: beside(periods.today),
    month: beside(periods.month),
    tills: withTills ? tillsOf(branch.id, periods.today.now, work) : null,
  }
}

const soldSql = `
  SELECT coalesce(sum(sales), 0), coalesce(sum(sold), 0), coalesce(sum(sold - returned), 0) FROM (${salesMoves})`

function soldIn(span: Span, branch: string, { rows }: Work): Sold {
  const [sales, sold, net] = figuresOf(rows(soldSql, { ...span, branch, operator: null })[0])
  return {
    sales,
    sold: cents(sold),
    net: cents(net),
    average: sales > 0 ? cents(roundHalfUp(sold, sales)) : null,
  }
}

const openSql = `
  SELECT terminal.name, operator.name, opened_at, opening_difference_cents
  FROM till_session JOIN terminal ON terminal.id = terminal_id
  JOIN operator ON operator.id = coalesce(taken_over_by, operator_id)
  WHERE terminal.branch_id = @branch AND closed_at IS NULL ORDER BY terminal.name, opened_at`

const closedSql = `
  SELECT count(DISTINCT till_session.id), coalesce(sum(till_count.difference_cents), 0)
  FROM terminal JOIN till_session ON till_session.terminal_id = terminal.id
  LEFT JOIN till_count ON till_count.till_session_id = till_session.id
  WHERE terminal.branch_id = @branch AND closed_at >= @from AND closed_at < @until`

function tillsOf(branch: BranchId, span: Span, { rows }: Work): DayTills {
  const [closed, difference] = figuresOf(rows(closedSql, { ...span, branch })[0])
  const open = rows(openSql, { branch }).map(([terminal, operator, openedAt, atOpening]) => ({
    terminal: String(terminal),
    operator: String(operator),
    openedAt: Number(openedAt),
    difference: atOpening === null ? null : cents(Number(atOpening)),
  }))
  return { open, closed, difference: cents(difference) }
}

/** Sums always answer a row. */
function figuresOf(row: readonly unknown[] = []): [number, number, number] {
  const [first, second, third] = row.map(Number)
  return [first ?? 0, second ?? 0, third ?? 0]
}
