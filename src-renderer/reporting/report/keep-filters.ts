import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { notice } from '../../ui/dialog/notice'
import { readDraft, toKeep, type ReportDraft } from './report-draft'

/** Keeps what the operator looks by for the next time; nothing while a date is half typed. */
export function keepFilters(report: string, draft: ReportDraft, today: string): void {
  if (!readDraft(draft).ok) return
  void call('reports.keep', toKeep(report, draft, today)).then((reply) => {
    if (!reply.ok) notice.error(messageFor(reply.error))
  })
}
