import { useEffect, useRef, useState } from 'react'
import type { FoundRow, OrderCursor, OrderFilter } from '#shared/selling/order/order-view'
import { call } from '../../../ipc/client'
import { latestAnswer } from '../../../ipc/latest-answer'
import { messageFor } from '../../../ipc/words/messages'

interface Pages {
  /** The filter these rows answer. */
  readonly question: string | null
  readonly rows: readonly FoundRow[]
  readonly next: OrderCursor | null
  readonly moreCustomers: boolean
  readonly error: string | null
}

const nothingYet: Pages = { question: null, rows: [], next: null, moreCustomers: false, error: null }

/** The orders and quick sales a filter finds, page after page as the end comes into view. */
export function useOrderPages(filter: OrderFilter) {
  const question = JSON.stringify(filter)
  const [pages, setPages] = useState(nothingYet)
  const loading = useRef(false)
  const [search] = useState(() =>
    latestAnswer(
      (wanted: string) => call('order.search', { filter: JSON.parse(wanted) as OrderFilter, after: null }),
      (reply, wanted) =>
        setPages(
          reply.ok
            ? { question: wanted, ...reply.value, error: null }
            : { ...nothingYet, question: wanted, error: messageFor(reply.error) },
        ),
    ),
  )
  useEffect(() => void search(question), [search, question])

  async function more() {
    const { question: answered, next } = pages
    if (next === null || loading.current || answered !== question) return
    loading.current = true
    const reply = await call('order.search', { filter, after: next })
    loading.current = false
    setPages((now) => {
      if (now.question !== answered || now.next !== next) return now
      if (!reply.ok) return { ...now, error: messageFor(reply.error) }
      return { ...now, rows: [...now.rows, ...reply.value.rows], next: reply.value.next }
    })
  }

  return { ...pages, current: pages.question === question, more: () => void more() }
}
