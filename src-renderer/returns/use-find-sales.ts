import { useEffect, useState } from 'react'
import { call, type Reply } from '../ipc/client'
import { latestAnswer } from '../ipc/latest-answer'

interface Question {
  readonly text: string
  /** A calendar day, or null for any. */
  readonly day: string | null
}

/** Finished sales by what the customer brings; answers to older questions are never shown. */
export function useFindSales({ text, day }: Question) {
  const [found, setFound] = useState<{ asked: Question; reply: Reply<'returns.find-sales'> } | null>(null)
  const [find] = useState(() =>
    latestAnswer(
      (asked: Question) => call('returns.find-sales', asked),
      (reply, asked) => setFound({ asked, reply }),
    ),
  )
  useEffect(() => void find({ text, day }), [find, text, day])
  return { reply: found?.reply ?? null, isCurrent: found?.asked.text === text && found.asked.day === day }
}
