import type { ProductView } from '#shared/goods/catalog/product'
import type { Suggestion } from '#shared/goods/catalog/suggestion'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'

interface Found {
  /** The words this answers; null before the first answer. */
  readonly words: string | null
  readonly products: readonly ProductView[]
  /** There are more than are shown. */
  readonly more: boolean
  readonly suggestion: Suggestion | null
  readonly error: string | null
  readonly refresh: () => Promise<void>
}

/** Several screens full: nobody reads further, and each key asks for as many. */
const limit = 50

const nothingYet = { words: null, products: [], more: false, suggestion: null, error: null }

/** Products for `words`, as they are typed; answers to older words are never shown. */
export function useProductSearch(words: string): Found {
  const question = words === '' ? null : { text: words, limit }
  const { reply, answered, refresh } = useAnswer('catalog.search', question, { asTyped: true })
  if (words === '') return { ...nothingYet, words, refresh }
  if (reply === null || answered === null) return { ...nothingYet, refresh }
  return reply.ok
    ? { words: answered.text, ...reply.value, error: null, refresh }
    : { ...nothingYet, words: answered.text, error: messageFor(reply.error), refresh }
}
