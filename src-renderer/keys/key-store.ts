import { create } from 'zustand'
import type { KeyAction } from '#shared/store/settings/key-map'

interface KeyStore {
  /** What each action does now: the handlers of the mounted screens, newest last. */
  readonly handlers: Partial<Record<KeyAction, readonly (() => void)[]>>
}

export const useKeyStore = create<KeyStore>(() => ({ handlers: {} }))

/** Returns how to stop handling. */
export function addKeyHandler(action: KeyAction, handler: () => void): () => void {
  change(action, (handlers) => [...handlers, handler])
  return () => change(action, (handlers) => handlers.filter((other) => other !== handler))
}

/** Does what the action's key does now; false when no screen has a use for it. */
export function runKeyAction(action: KeyAction): boolean {
  const handler = useKeyStore.getState().handlers[action]?.at(-1)
  handler?.()
  return handler !== undefined
}

type Handlers = readonly (() => void)[]

function change(action: KeyAction, edit: (handlers: Handlers) => Handlers): void {
  useKeyStore.setState(({ handlers }) => ({
    handlers: { ...handlers, [action]: edit(handlers[action] ?? []) },
  }))
}
