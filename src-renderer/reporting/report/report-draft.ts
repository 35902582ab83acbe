import { fail, ok, type Result } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { BesideWhat, KeptFilters } from '#shared/reporting/report/kept-filters'
import { parseDay } from '../../ui/fields/day-text'
import { quickPeriods, type Period } from './period'

/** The filters as typed and chosen. */
export interface ReportDraft {
  readonly from: string
  readonly until: string
  readonly choices: Readonly<Record<string, string>>
  /** What the period is held against. */
  readonly beside: BesideWhat
}

/** The days as they are typed. */
export function typedPeriod({ from, until }: Period): Pick<ReportDraft, 'from' | 'until'> {
  return { from: printedDay(from), until: printedDay(until) }
}

/** Today, and nothing narrowed. */
export function clearDraft(today: string): ReportDraft {
  return { ...typedPeriod({ from: today, until: today }), choices: {}, beside: 'before' }
}

/** What somebody last looked by, on another day: “Mês” is this month again. */
export function keptDraft({ quick, choices, beside }: KeptFilters, today: string): ReportDraft {
  const period = quickPeriods.find(({ name }) => name === quick)?.of(today)
  return { ...typedPeriod(period ?? { from: today, until: today }), choices, beside }
}

/** What is kept of it. */
export function toKeep(report: string, draft: ReportDraft, today: string): KeptFilters {
  const { choices, beside } = draft
  const quick = quickPeriods.find(({ of }) => isPeriod(draft, of(today)))
  return { report, quick: quick?.name ?? null, choices, beside }
}

/** The period typed; or what to correct, null where somebody is still typing. */
export function readDraft({
  from,
  until,
}: Pick<ReportDraft, 'from' | 'until'>): Result<Period, string | null> {
  const first = parseDay(from)
  const last = parseDay(until)
  if (first === undefined || last === undefined) return fail(null)
  return first <= last ? ok({ from: first, until: last }) : fail('Antes do início.')
}

/** Whether just this period is typed. */
export function isPeriod(draft: Pick<ReportDraft, 'from' | 'until'>, { from, until }: Period): boolean {
  const typed = readDraft(draft)
  return typed.ok && typed.value.from === from && typed.value.until === until
}
