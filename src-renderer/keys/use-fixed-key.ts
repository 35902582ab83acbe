import { useEffect, useEffectEvent } from 'react'
import { openDialogCount } from '../ui/dialog/open-dialogs'
import { isFixedKey, type FixedKeyName } from './fixed-keys'

/** Does `handler` on a fixed key while mounted and `enabled`; under a window it does nothing. */
export function useFixedKey(name: FixedKeyName, handler: () => void, enabled = true): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isFixedKey(name, event) || event.defaultPrevented || openDialogCount() > 0) return
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
