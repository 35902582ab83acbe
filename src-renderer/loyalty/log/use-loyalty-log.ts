import type { Input } from '../../ipc/client'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'

export type LogFilter = Omit<Input<'loyalty.log'>, 'before'>

/** The log that fits `filter`, newest first, page after page. */
export function useLoyaltyLog(filter: LogFilter) {
  const { pages, answered, refused, more, refresh } = usePages('loyalty.log', filter, {
    input: (wanted, before: Input<'loyalty.log'>['before']) => ({ ...wanted, before }),
    next: ({ entries, more: isMore }) => (isMore ? (entries.at(-1)?.id ?? null) : null),
  })
  return {
    entries: pages?.flatMap(({ entries }) => entries) ?? null,
    answered,
    error: refused === null ? null : messageFor(refused),
    more,
    refresh,
  }
}
