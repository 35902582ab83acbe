import { operatorIdSchema } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { addDays, startOfDay } from '#shared/kernel/time/shop-day'
import { auditActions } from '#shared/store/audit/audit-actions'
import type { AuditFilter } from '#shared/store/audit/audit-entry'
import { parseDay } from '../../ui/fields/day-text'

/** The filters as typed and chosen; empty leaves a side open. */
export interface FilterDraft {
  readonly from: string
  readonly until: string
  readonly operator: string
  readonly action: string
  readonly sale: string
}
export type FilterErrors = Readonly<Partial<Record<'from' | 'until', string>>>

export const noFilter: FilterDraft = { from: '', until: '', operator: '', action: '', sale: '' }

/** What the filters ask for, their days in the shop's time zone; or what to correct. */
export function readFilter(draft: FilterDraft, timeZone: string): Result<AuditFilter, FilterErrors> {
  const from = startOf(draft.from, 0, timeZone)
  const until = startOf(draft.until, 1, timeZone)
  const errors: FilterErrors = {
    ...(from === undefined && { from: 'Dia inválido.' }),
    ...(until === undefined && { until: 'Dia inválido.' }),
  }
  if (from === undefined || until === undefined) return fail(errors)
  if (from !== null && until !== null && from >= until) return fail({ until: 'Antes do início.' })
  const operator = operatorIdSchema.safeParse(draft.operator)
  const saleNumber = Number(draft.sale)
  return ok({
    from,
    until,
    operatorId: operator.success ? operator.data : null,
    action: auditActions.find((known) => known === draft.action) ?? null,
    saleNumber: saleNumber > 0 ? saleNumber : null,
  })
}

/** When a typed day begins, or the one so many days later; null when nothing was typed. */
function startOf(text: string, later: number, timeZone: string): number | null | undefined {
  if (text === '') return null
  const day = parseDay(text)
  return day === undefined ? undefined : Math.max(0, startOfDay(addDays(day, later), timeZone))
}
