import { fail, ok, type Result } from '#shared/kernel/result'
import { businessHours } from '#shared/kernel/time/business-day'
import type { ReportQuestion } from '#shared/reporting/report/report-operations'
import type { ReadDesk } from '../../platform/database/desk'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { shopClock } from '../../store/branch/shop-clock-queries'
import type { Asked, Report } from './report'

type Refusal = AccessRefusal | { readonly code: 'report-unknown' | 'report-period' }

/** A question as the worker answers it, where the caller has the report's own right; or why not. */
export function askReport(
  { database, terminal }: ReadDesk,
  caller: Caller,
  reports: readonly Report[],
  { report: id, from, until, choices }: ReportQuestion,
): Result<{ readonly report: Report; readonly asked: Asked }, Refusal> {
  const report = reports.find((one) => one.id === id)
  if (!report) return fail({ code: 'report-unknown' })
  const allowed = authorize(caller, report.right)
  if (!allowed.ok) return allowed
  if (from > until) return fail({ code: 'report-period' })
  const clock = shopClock(database, terminal)
  const asked = {
    report: id,
    from: businessHours(from, clock).from,
    until: businessHours(until, clock).to,
    choices,
    clock,
  }
  return ok({ report, asked })
}
