import { useEffect, useEffectEvent } from 'react'
import type { KeyAction } from '../../src-shared/settings/key-map'
import { addKeyHandler, runKeyAction } from './key-store'

/** Does `handler` on the action's configured key, and on its button, while mounted and `enabled`. */
export function useKeyAction(action: KeyAction, handler: () => void, enabled = true): void {
  const onKey = useEffectEvent(handler)
  useEffect(() => (enabled ? addKeyHandler(action, () => onKey()) : undefined), [action, enabled])
}

/** Does what the action's key does, from elsewhere, such as a menu. */
export function doKeyAction(action: KeyAction): void {
  runKeyAction(action)
}
