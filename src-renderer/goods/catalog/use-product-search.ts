import { useEffect, useState } from 'react'
import type { ProductView } from '#shared/goods/catalog/product'
import type { Suggestion } from '#shared/goods/catalog/suggestion'
import { call } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'
import { messageFor } from '../../ipc/words/messages'

interface Found {
  /** The words this answers; null before the first answer. */
  readonly words: string | null
  readonly products: readonly ProductView[]
  /** There are more than are shown. */
  readonly more: boolean
  readonly suggestion: Suggestion | null
  readonly error: string | null
}

/** Several screens full: nobody reads further, and each key asks for as many. */
const limit = 50

const nothingYet: Found = { words: null, products: [], more: false, suggestion: null, error: null }

/** Products for `words`, as they are typed; answers to older words are never shown. */
export function useProductSearch(words: string): Found {
  const [found, setFound] = useState(nothingYet)
  const [search] = useState(() =>
    latestAnswer(
      (text: string) => call('catalog.search', { text, limit }),
      (reply, text) =>
        setFound(
          reply.ok
            ? { words: text, ...reply.value, error: null }
            : { ...nothingYet, words: text, error: messageFor(reply.error) },
        ),
    ),
  )
  useEffect(() => {
    if (words !== '') void search(words)
  }, [search, words])
  return words === '' ? { ...nothingYet, words } : found
}
