import type { createDispatch } from '../platform/ipc/dispatch'

/** A till as the window sees it, in whatever state its file is. */
export interface Till {
  readonly dispatch: ReturnType<typeof createDispatch>
  /** Somebody is at the window: a key, a pointer, a finger. */
  readonly touched: () => void
  readonly close: () => void
  /** The computer slept, or somebody came back to it: what is plugged in is taken anew. */
  readonly wake: () => void
  /** Once the window is up: work that can wait for it. */
  readonly afterStart: () => void
  /** Whether the till fills the screen and nothing else is in reach (`window.kiosk`). */
  readonly isKiosk: () => boolean
}

/** A till that does nothing yet but answer, until it becomes another; it may never. */
export function tillToBe({ dispatch, close }: Pick<Till, 'dispatch' | 'close'>) {
  let next: Till | undefined
  let isWindowUp = false
  const till: Till = {
    dispatch: (raw) => (next?.dispatch ?? dispatch)(raw),
    touched: () => next?.touched(),
    close: () => (next?.close ?? close)(),
    wake: () => next?.wake(),
    afterStart: () => {
      isWindowUp = true
      next?.afterStart()
    },
    isKiosk: () => next?.isKiosk() ?? false,
  }
  return {
    till,
    become: (other: Till): void => {
      next = other
      if (isWindowUp) other.afterStart()
    },
  }
}
