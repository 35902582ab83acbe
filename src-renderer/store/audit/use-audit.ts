import { useEffect, useState } from 'react'
import type { AuditCursor, AuditEntry, AuditFilter } from '#shared/store/audit/audit-entry'
import { call } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'
import { messageFor } from '../../ipc/words/messages'

interface Found {
  /** What this answers; null before the first answer. */
  readonly filter: AuditFilter | null
  readonly entries: readonly AuditEntry[]
  readonly more: boolean
  readonly error: string | null
}

interface Question {
  readonly filter: AuditFilter
  readonly after: AuditCursor | null
}

const nothingYet: Found = { filter: null, entries: [], more: false, error: null }

/** The entries that fit `filter`, newest first; `loadMore` adds the next page. Null keeps what was found before. */
export function useAudit(filter: AuditFilter | null): Found & { readonly loadMore: () => void } {
  const [found, setFound] = useState(nothingYet)
  const [search] = useState(() =>
    latestAnswer(
      ({ filter: wanted, after }: Question) => call('audit.search', { ...wanted, after }),
      (reply, { filter: wanted, after }) =>
        setFound((known) => {
          if (!reply.ok) return { ...nothingYet, filter: wanted, error: messageFor(reply.error) }
          const before = after === null ? [] : known.entries
          return {
            filter: wanted,
            entries: [...before, ...reply.value.entries],
            more: reply.value.more,
            error: null,
          }
        }),
    ),
  )
  const key = filter === null ? null : JSON.stringify(filter)
  useEffect(() => {
    if (key !== null) void search({ filter: JSON.parse(key) as AuditFilter, after: null })
  }, [search, key])

  function loadMore() {
    const last = found.entries.at(-1)
    // Not while another question is on its way: its answer starts the list anew.
    if (!found.more || last === undefined || found.filter === null || JSON.stringify(found.filter) !== key)
      return
    void search({ filter: found.filter, after: { at: last.at, id: last.id } })
  }

  return { ...found, loadMore }
}
