import type { AuditFilter } from '#shared/store/audit/audit-entry'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'

/** The entries that fit `filter`, newest first, page after page. Null keeps what was found before. */
export function useAudit(filter: AuditFilter | null) {
  const { pages, answered, refused, more, refresh } = usePages('audit.search', filter, {
    input: (wanted, after: { readonly at: number; readonly id: number } | null) => ({ ...wanted, after }),
    next: ({ entries, more: isMore }) => {
      const last = entries.at(-1)
      return isMore && last !== undefined ? { at: last.at, id: last.id } : null
    },
  })
  return {
    entries: pages?.flatMap(({ entries }) => entries) ?? null,
    answered,
    error: refused === null ? null : messageFor(refused),
    more,
    refresh,
  }
}
