import { useEffect, useState } from 'react'
import type { Instant } from '#shared/kernel/ids'

/** The time, redrawn every `every` milliseconds on the beat of the clock. */
export function useNow(every: number): Instant {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setTimeout(() => setNow(Date.now()), every - (now % every))
    return () => window.clearTimeout(timer)
  }, [every, now])
  return now
}
