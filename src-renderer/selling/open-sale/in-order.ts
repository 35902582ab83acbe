let drawn: Promise<unknown> = Promise.resolve()

/**
 * Hands the answer of `pending` to `draw` after every answer asked for before it, so that several scans may be
 * under way at once and the newest is always drawn last. Resolves once drawn.
 */
export function inOrder<T>(pending: Promise<T>, draw: (answer: T) => void): Promise<void> {
  // Listened to at once: it may fail while it still waits for its turn.
  pending.catch(() => undefined)
  const turn = drawn.then(async () => draw(await pending))
  drawn = turn.catch(() => undefined)
  return turn
}
