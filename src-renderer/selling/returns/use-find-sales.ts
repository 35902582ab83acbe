import { useEffect, useState } from 'react'
import type { CustomerId } from '#shared/kernel/ids'
import { call, type Reply } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'

interface Question {
  readonly text: string
  /** A calendar day, or null for any. */
  readonly day: string | null
  /** Whose purchases are listed while nothing is typed, or null for everybody's. */
  readonly customerId: CustomerId | null
}

/** Finished sales by what the customer brings; answers to older questions are never shown. */
export function useFindSales({ text, day, customerId }: Question) {
  const [found, setFound] = useState<{ asked: Question; reply: Reply<'returns.find-sales'> } | null>(null)
  const [find] = useState(() =>
    latestAnswer(
      (asked: Question) => call('returns.find-sales', asked),
      (reply, asked) => setFound({ asked, reply }),
    ),
  )
  useEffect(() => void find({ text, day, customerId }), [find, text, day, customerId])
  const asked = found?.asked
  const isCurrent = asked?.text === text && asked.day === day && asked.customerId === customerId
  return { reply: found?.reply ?? null, isCurrent }
}
