import { operatorIdSchema } from '#shared/kernel/ids'
import { ok, type Result } from '#shared/kernel/result'
import { auditActions } from '#shared/store/audit/audit-actions'
import type { AuditFilter } from '#shared/store/audit/audit-entry'
import { readPeriod, type PeriodErrors, type TypedPeriod } from '../../ui/fields/typed-period'

/** The filters as typed and chosen; empty leaves a side open. */
export interface FilterDraft extends TypedPeriod {
  readonly operator: string
  readonly action: string
  readonly sale: string
}

export const noFilter: FilterDraft = { from: '', until: '', operator: '', action: '', sale: '' }

export const isUnfiltered = (draft: FilterDraft): boolean => Object.values(draft).every((one) => one === '')

/** What the filters ask for, their days in the shop's time zone; or what to correct. */
export function readFilter(draft: FilterDraft, timeZone: string): Result<AuditFilter, PeriodErrors> {
  const period = readPeriod(draft, timeZone)
  if (!period.ok) return period
  const operator = operatorIdSchema.safeParse(draft.operator)
  const saleNumber = Number(draft.sale)
  return ok({
    ...period.value,
    operatorId: operator.success ? operator.data : null,
    action: auditActions.find((known) => known === draft.action) ?? null,
    saleNumber: saleNumber > 0 ? saleNumber : null,
  })
}
