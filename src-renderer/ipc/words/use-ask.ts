import { useState } from 'react'
import type { Result } from '#shared/kernel/result'
import { messageFor, type AppError } from './messages'

/** One question of a window to main: sent once, refused beside the field. */
export interface Ask {
  /** Why main refused, in Portuguese; null when there is nothing to say. */
  readonly refusal: string | null
  readonly busy: boolean
  readonly refuse: (text: string | null) => void
  /** Waits for main; `done` is called only when it agreed. */
  readonly send: <T>(asked: Promise<Result<T, AppError>>, done: (value: T) => void) => Promise<void>
}

export function useAsk(): Ask {
  const [refusal, refuse] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const send: Ask['send'] = async (asked, done) => {
    setBusy(true)
    refuse(null)
    const reply = await asked
    setBusy(false)
    if (reply.ok) done(reply.value)
    else refuse(messageFor(reply.error))
  }

  return { refusal, busy, refuse, send }
}
