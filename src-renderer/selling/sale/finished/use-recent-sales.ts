import { useEffect, useState } from 'react'
import { call, type Reply } from '../../../ipc/client'
import { latestAnswer } from '../../../ipc/latest-answer'

type RecentReply = Reply<'sale.recent'>
export type RecentSale = Extract<RecentReply, { ok: true }>['value'][number]

/** The latest finished sales of this till, or the one whose number is typed. */
export function useRecentSales(text: string) {
  const [found, setFound] = useState<{ text: string; reply: RecentReply } | null>(null)
  const [search] = useState(() =>
    latestAnswer(
      (wanted: string) => call('sale.recent', { number: Number(wanted) || null }),
      (reply, wanted) => setFound({ text: wanted, reply }),
    ),
  )
  useEffect(() => void search(text), [search, text])
  return {
    answer: found?.reply ?? null,
    answeredText: found?.text ?? null,
    refresh: () => void search(text),
  }
}
