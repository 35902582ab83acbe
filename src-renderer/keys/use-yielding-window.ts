import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import { keyActionNames } from '#shared/store/settings/key-map'
import { useApp } from '../app/use-app'
import { useKeyStore } from './key-store'

/**
 * A window that is never in the way: an F key by which the cashier begins something on the screen behind closes it before
 * anybody else hears the key, which then does what it does. A key that has nothing to do there, and the help, leave it open.
 */
export function useYieldingWindow(leave: () => void): void {
  const keys = useApp((app) => app.keys)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const action = keyActionNames.find((name) => keys[name] === event.key)
    if (action === undefined || action === 'help') return
    if ((useKeyStore.getState().handlers[action] ?? []).length > 0) flushSync(leave)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener, { capture: true })
    return () => window.removeEventListener('keydown', listener, { capture: true })
  }, [])
}
