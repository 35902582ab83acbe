import type { ShopClock } from '#shared/kernel/time/business-day'
import type { ChartView, ColumnKind, LeadView } from '#shared/reporting/report/report-view'
import type { Permission } from '#shared/store/access/permissions'
import type { ReadDb } from '../../platform/database/connection'
import type { Value } from '../../platform/worker/task'

/** Something a report can be narrowed to: bound as `@` and its id, null where nothing is chosen. */
export interface Choice {
  readonly id: string
  readonly name: string
  /** What is said where nothing is chosen: `Todas`. */
  readonly all: string
  /** None: there is nothing to choose, and it is not shown. */
  readonly options: (db: ReadDb) => readonly { readonly value: string; readonly label: string }[]
}

interface ReadColumn {
  /** As `sql` names it. */
  readonly id: string
  readonly name: string
  readonly kind: ColumnKind
  /** Whether its total is the sum of its rows. */
  readonly sums?: true
  /** What a stored value means to people; done in the worker. */
  readonly words?: (value: Value, timeZone: string) => string
}

/** One figure by another, of each row and of the totals: the average of everything is no sum of averages. */
interface RatioColumn {
  readonly id: string
  readonly name: string
  /** `money` by a count is the average in cents; `percent` of two amounts the share, in thousandths of a percent. */
  readonly kind: 'money' | 'percent' | 'quantity'
  readonly ratio: { readonly of: string; readonly by: string }
}

export type Column = ReadColumn | RatioColumn

/**
 * How the rows of a list are found: by the index of its period, or in the order of its key, which leaves that index alone
 * (`+` before its columns): by it, each page of a long export would read and sort the whole period anew.
 */
export type Walk = 'period' | 'key'

/** What stands before a column of the period's index: nothing where it is to be used. */
export function past(walk: Walk): '' | '+' {
  return walk === 'key' ? '+' : ''
}

/**
 * A report over the shop's file: a file of `reports`, and a line in its list. What it is drawn, summed, sorted, stopped and
 * exported with follows from this.
 */
export interface Report {
  readonly id: string
  /** The heading it stands under, and its name as menus have it. */
  readonly menu: string
  readonly name: string
  /** What it answers, in a sentence. */
  readonly about: string
  /** The right it needs. */
  readonly right: Permission
  readonly choices: readonly Choice[]
  readonly columns: readonly Column[]
  /** Bars by two columns, where its rows are few enough to be drawn. */
  readonly chart: ChartView | null
  /** Where a row leads; to its sale by `key`, to a day by the first column. */
  readonly leads?: LeadView
  /**
   * One SELECT that names each column but ratios, over @from and @until (instants, the second one outside), the choices,
   * and the days and hours of business, `business_day(at)` and `shop_hour(at)`. Each table of many rows says `going()`.
   */
  readonly sql: string | ((walk: Walk) => string)
  /** How it is sorted unless somebody chose otherwise. */
  readonly order: { readonly column: string; readonly descending: boolean }
  /**
   * The column of a list's own key, in whose order an export reads it page by page, each a statement, so that the file's
   * WAL is never held back. Null where the rows are figures of groups: few, and read at once.
   */
  readonly key: string | null
}

/** A question to a report, its days made instants. */
export interface Asked {
  readonly report: string
  readonly from: number
  readonly until: number
  readonly choices: Readonly<Record<string, string>>
  readonly clock: ShopClock
}
