import { useEffect, useState } from 'react'
import { call, onEvent, type Reply } from '../../../ipc/client'
import { latestAnswer } from '../../../ipc/latest-answer'

interface PendingWork {
  /** Null before the first answer. */
  readonly reply: Reply<'loyalty.pending'> | null
  readonly refresh: () => void
}

/** How often the list is asked for anew: attempts come and go without changing the count. */
const refreshMs = 3000

/** What no operator was told yet, kept up to date. */
export function usePendingWork(): PendingWork {
  const [reply, setReply] = useState<Reply<'loyalty.pending'> | null>(null)
  const [ask] = useState(() => latestAnswer(() => call('loyalty.pending', {}), setReply))
  useEffect(() => {
    void ask(null)
    const timer = window.setInterval(() => void ask(null), refreshMs)
    const stop = onEvent('loyalty-pending', () => void ask(null))
    return () => {
      window.clearInterval(timer)
      stop()
    }
  }, [ask])
  return { reply, refresh: () => void ask(null) }
}
