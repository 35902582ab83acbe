import { fail, ok, type Result } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import { parseDay } from '../../ui/fields/day-text'
import type { Period } from './period'

/** The filters as typed and chosen. */
export interface ReportDraft {
  readonly from: string
  readonly until: string
  readonly choices: Readonly<Record<string, string>>
}

export function draftOf({ from, until }: Period): ReportDraft {
  return { from: printedDay(from), until: printedDay(until), choices: {} }
}

/** The period typed; or what to correct, null where somebody is still typing. */
export function readDraft({ from, until }: ReportDraft): Result<Period, string | null> {
  const first = parseDay(from)
  const last = parseDay(until)
  if (first === undefined || last === undefined) return fail(null)
  return first <= last ? ok({ from: first, until: last }) : fail('Antes do início.')
}
