import { useEffectEvent, useLayoutEffect } from 'react'
import type { KeyAction } from '#shared/store/settings/key-map'
import { addKeyHandler, runKeyAction } from './key-store'

/** Does `handler` on the action's configured key, and on its button, while mounted and `enabled`. */
export function useKeyAction(action: KeyAction, handler: () => void, enabled = true): void {
  const onKey = useEffectEvent(handler)
  // Before the paint: a key pressed the moment its screen shows is not lost.
  useLayoutEffect(() => (enabled ? addKeyHandler(action, () => onKey()) : undefined), [action, enabled])
}

/** Does what the action's key does, from elsewhere, such as a menu. */
export function doKeyAction(action: KeyAction): void {
  runKeyAction(action)
}
