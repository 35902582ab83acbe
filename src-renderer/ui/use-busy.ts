import { useRef, useState } from 'react'

interface Busy {
  /** Whether work is under way, for longer than the patience. */
  readonly busy: boolean
  /** Starts the work unless some is under way already: a second click, a doubled Enter. Answers undefined then. */
  readonly once: <T>(work: () => Promise<T>) => Promise<T | undefined>
}

/** Work of which one is under way at a time. `patience`: milliseconds before it counts as busy; drawing that sooner only delays. */
export function useBusy(patience = 0): Busy {
  const working = useRef(false)
  const [busy, setBusy] = useState(false)

  async function once<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (working.current) return undefined
    working.current = true
    const late = patience === 0 ? setBusy(true) : window.setTimeout(() => setBusy(true), patience)
    try {
      return await work()
    } finally {
      window.clearTimeout(late ?? undefined)
      working.current = false
      setBusy(false)
    }
  }

  return { busy, once }
}
