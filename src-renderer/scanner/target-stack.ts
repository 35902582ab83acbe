import { openDialogCount } from '../ui/dialog/open-dialogs'

/** Registered handlers, newest last. A handler below an open window does not answer for it. */
interface Entry<Handler> {
  readonly handler: Handler
  /** How many windows were open when it was registered. */
  readonly depth: number
}

export interface TargetStack<Handler> {
  /** Returns how to leave. */
  push(handler: Handler): () => void
  /** The newest handler, unless a window was opened over it. */
  top(): Handler | undefined
}

export function createTargetStack<Handler>(): TargetStack<Handler> {
  let entries: readonly Entry<Handler>[] = []
  return {
    push(handler) {
      const entry = { handler, depth: openDialogCount() }
      entries = [...entries, entry]
      return () => {
        entries = entries.filter((other) => other !== entry)
      }
    },
    top() {
      const newest = entries.at(-1)
      return newest !== undefined && newest.depth >= openDialogCount() ? newest.handler : undefined
    },
  }
}
