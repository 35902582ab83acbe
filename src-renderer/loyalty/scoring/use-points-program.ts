import { useEffect, useState } from 'react'
import { ok } from '#shared/kernel/result'
import type { PointsProgram, ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { call, onEvent, type Reply } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'

interface PointsAnswer {
  /** Null before the first answer. */
  readonly reply: Reply<'loyalty.points-program'> | null
  readonly draw: (program: PointsProgram) => void
}

/** Who scores for a sale or an order and what was sent so far, anew whenever the operator answered something. */
export function usePointsProgram(subject: ScoredSubject): PointsAnswer {
  const [reply, setReply] = useState<Reply<'loyalty.points-program'> | null>(null)
  const [ask] = useState(() =>
    latestAnswer((about: string) => {
      return call('loyalty.points-program', { subject: JSON.parse(about) as ScoredSubject })
    }, setReply),
  )
  const about = JSON.stringify(subject)
  useEffect(() => {
    void ask(about)
    return onEvent('loyalty-changed', () => void ask(about))
  }, [ask, about])
  return { reply, draw: (program) => setReply(ok(program)) }
}
