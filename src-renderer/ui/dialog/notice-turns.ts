/**
 * Whose turn it is in a place for one message: the newest takes it at once, unless the one before keeps it; then it
 * waits, in order. `take` answers the milliseconds to wait, undefined when the same text waits already; a text shown
 * again starts anew at once.
 */
export function createTurns(now: () => number) {
  let last = { text: '', at: -Infinity, freeAt: -Infinity }
  return {
    take(text: string, kept: number): number | undefined {
      const again = last.text === text
      if (again && last.at > now()) return undefined
      const at = again ? now() : Math.max(now(), last.freeAt)
      last = { text, at, freeAt: at + kept }
      return at - now()
    },
  }
}
