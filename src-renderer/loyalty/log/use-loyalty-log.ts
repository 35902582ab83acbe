import { useEffect, useState } from 'react'
import type { LoyaltyLogEntry } from '#shared/loyalty/log/loyalty-log'
import { call, type Input } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'
import { messageFor } from '../../ipc/words/messages'

type Question = Input<'loyalty.log'>
export type LogFilter = Omit<Question, 'before'>

interface Found {
  /** What this answers; null before the first answer. */
  readonly filter: LogFilter | null
  readonly entries: readonly LoyaltyLogEntry[]
  readonly more: boolean
  readonly error: string | null
}

const nothingYet: Found = { filter: null, entries: [], more: false, error: null }

/** The log that fits `filter`, newest first; `loadMore` adds the next page. */
export function useLoyaltyLog(filter: LogFilter): Found & { readonly loadMore: () => void } {
  const [found, setFound] = useState(nothingYet)
  const [search] = useState(() =>
    latestAnswer(
      (question: Question) => call('loyalty.log', question),
      (reply, { before, ...wanted }) =>
        setFound((known) => {
          if (!reply.ok) return { ...nothingYet, filter: wanted, error: messageFor(reply.error) }
          const { entries, more } = reply.value
          const earlier = before === null ? [] : known.entries
          return { filter: wanted, entries: [...earlier, ...entries], more, error: null }
        }),
    ),
  )
  const key = JSON.stringify(filter)
  useEffect(() => {
    void search({ ...(JSON.parse(key) as LogFilter), before: null })
  }, [search, key])

  function loadMore() {
    const last = found.entries.at(-1)
    // Not while another question is on its way: its answer starts the list anew.
    if (!found.more || last === undefined || JSON.stringify(found.filter) !== key) return
    void search({ ...filter, before: last.id })
  }

  return { ...found, loadMore }
}
