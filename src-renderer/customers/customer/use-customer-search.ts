import type { CustomerView } from '#shared/customers/customer/customer'
import type { Suggestion } from '#shared/goods/catalog/suggestion'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'

interface Found {
  /** The text this answers; null before the first answer. */
  readonly text: string | null
  readonly customers: readonly CustomerView[]
  /** There are more than are shown. */
  readonly more: boolean
  readonly suggestion: Suggestion | null
  readonly error: string | null
  readonly refresh: () => Promise<void>
}

const nothingYet = { text: null, customers: [], more: false, suggestion: null, error: null }

/** Whether a text is long enough to search by: two letters of a name, or any number (FEATURES A2). */
export function isSearchable(text: string): boolean {
  return /\d/.test(text) || (text.match(/\p{Letter}/gu)?.length ?? 0) >= 2
}

/** Customers for `text`, as it is typed; answers to older texts are never shown. */
export function useCustomerSearch(text: string): Found {
  const question = isSearchable(text) ? { text } : null
  const { reply, answered, refresh } = useAnswer('customer.search', question, { asTyped: true })
  if (question === null || reply === null || answered === null) return { ...nothingYet, refresh }
  return reply.ok
    ? { text: answered.text, ...reply.value, error: null, refresh }
    : { ...nothingYet, text: answered.text, error: messageFor(reply.error), refresh }
}
