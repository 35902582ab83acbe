import type { Call } from '#shared/kernel/operation'

/** One push from main, still unread. */
export interface PushMessage {
  readonly name: string
  readonly payload: unknown
}

/** What the preload lends to the page, and all of it. */
export interface Bridge {
  call(request: Call): Promise<unknown>
  /** Returns how to stop listening. */
  on(listener: (message: PushMessage) => void): () => void
}

declare global {
  interface Window {
    readonly balcao: Bridge
  }
}
