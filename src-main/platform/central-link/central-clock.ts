import { clockDifference, type ClockDifference } from '#shared/central/clock-difference'
import type { Instant } from '#shared/kernel/ids'

interface Clocks {
  readonly now: () => Instant
  /** Milliseconds that only ever run on, whatever the computer's clock is set to. */
  readonly steadyNow: () => number
}

/**
 * The Central's clock as this till last heard it, carried on by what nobody can set: a computer's clock that is set wrong,
 * or put right, while the Central is out of reach is noticed at once.
 */
export function createCentralClock({ now, steadyNow }: Clocks) {
  let heard: { readonly at: Instant; readonly took: number; readonly steady: number } | null = null
  return {
    /** A call begins; what it answers is told of the Central's clock in the answer. */
    ask(): (at: Instant) => void {
      const sent = steadyNow()
      return (at) => {
        const steady = steadyNow()
        heard = { at, took: steady - sent, steady }
      }
    },
    /** The computer slept: what only runs on may have stood still. */
    forget(): void {
      heard = null
    },
    /** How far the computer's clock is from the Central's; null where that is not known, or too little to matter. */
    difference(): ClockDifference | null {
      if (heard === null) return null
      const earliest = heard.at + (steadyNow() - heard.steady)
      // The answer was made some time while it was waited for.
      return clockDifference(now(), { earliest, latest: earliest + heard.took })
    },
  }
}
