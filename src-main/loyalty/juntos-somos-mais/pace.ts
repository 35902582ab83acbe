interface Clock {
  /** Milliseconds that never run backwards. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

const AT_MOST = 3
/** A little over the operator's second: what leaves evenly may arrive closer together. */
const WINDOW = 1_100

/** A queue for one address: at most three starts in any second, everybody else in the order they came. */
export function pace({ now, wait }: Clock): () => Promise<void> {
  const starts: number[] = []
  return async () => {
    const third = starts.at(-AT_MOST)
    const start = Math.max(now(), third === undefined ? 0 : third + WINDOW)
    starts.push(start)
    if (starts.length > AT_MOST) starts.shift()
    const delay = start - now()
    if (delay > 0) await wait(delay)
  }
}
