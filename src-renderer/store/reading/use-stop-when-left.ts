import { useEffect, useRef } from 'react'
import { stopReading } from './stop-reading'

/** Stops a reading that is still awaited when the screen is left, or asks for another one. */
export function useStopWhenLeft(run: string | null, waits: boolean): void {
  const isAwaited = useRef(false)
  useEffect(() => {
    isAwaited.current = waits
  }, [waits])
  useEffect(
    () => () => {
      if (isAwaited.current) stopReading(run)
    },
    [run],
  )
}
