import { useEffect, useEffectEvent } from 'react'
import { openDialogCount } from '../ui/open-dialogs'

/** Does `handler` on Alt and a letter while mounted and `enabled`: plain letters are typed or scanned. */
export function useAltKey(letter: string, handler: () => void, enabled = true): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isIt = event.altKey && !event.ctrlKey && !event.metaKey && event.key.toLowerCase() === letter
    if (!isIt || event.defaultPrevented || openDialogCount() > 0) return
    event.preventDefault()
    handler()
  })
  useEffect(() => {
    if (!enabled) return
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [enabled])
}
