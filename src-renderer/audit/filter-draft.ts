import { auditActions } from '../../src-shared/audit/audit-actions'
import type { AuditFilter } from '../../src-shared/audit/audit-entry'
import { operatorIdSchema } from '../../src-shared/ids'
import { fail, ok, type Result } from '../../src-shared/result'
import { parseDay } from '../ui/day-text'

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

/** What the filters ask for, in this computer's time zone, which is the shop's; or what to correct. */
export function readFilter(draft: FilterDraft): Result<AuditFilter, FilterErrors> {
  const from = startOf(draft.from, 0)
  const until = startOf(draft.until, 1)
  const errors: FilterErrors = {
    ...(from === undefined && { from: 'Dia inválido.' }),
    ...(until === undefined && { until: 'Dia inválido.' }),
  }
  if (from === undefined || until === undefined) return fail(errors)
  if (from !== null && until !== null && from >= until) return fail({ until: 'Antes do início.' })
  const operator = operatorIdSchema.safeParse(Number(draft.operator))
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
function startOf(text: string, later: number): number | null | undefined {
  if (text === '') return null
  const [year, month, day] = parseDay(text)?.split('-').map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  return Math.max(0, new Date(year, month - 1, day + later).getTime())
}
