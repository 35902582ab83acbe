/** Calls that wait: for a time, or until somebody lets them go. */
export function heldCalls() {
  const waiting = new Set<() => void>()

  return {
    /** Milliseconds of real time, or null: until `release`. */
    hold: (ms: number | null): Promise<void> =>
      new Promise((resolve) => {
        const timer = ms === null ? undefined : setTimeout(() => go(), ms)
        const go = (): void => {
          clearTimeout(timer)
          waiting.delete(go)
          resolve()
        }
        waiting.add(go)
      }),
    /** Lets every waiting call go on. */
    release: (): void => {
      for (const go of [...waiting]) go()
    },
    count: (): number => waiting.size,
  }
}

export type HeldCalls = ReturnType<typeof heldCalls>
