import type { MessageFilter } from '#shared/customers/message/message-filter'
import { usePages } from '../../ipc/use-pages'

/** The messages a filter finds, the newest first, page by page; null asks for none. */
export function useMessagePages(filter: MessageFilter | null) {
  const { pages, ...others } = usePages('message.list', filter, {
    input: (asked, after: { readonly at: number; readonly id: string } | null) => ({ filter: asked, after }),
    next: ({ messages, hasMore }) => {
      const last = messages.at(-1)
      return hasMore && last !== undefined ? { at: last.createdAt, id: last.id } : null
    },
  })
  return { ...others, messages: pages?.flatMap((page) => page.messages) ?? null }
}
