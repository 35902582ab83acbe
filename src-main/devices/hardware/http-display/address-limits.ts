/** A browser opens six; a tablet that reloads has some of before still closing. */
const MOST_SOCKETS = 10
/** What one address may ask at once, and how much comes back each second: a page and its beats are far below. */
const BURST = 120
const A_SECOND = 20
/** More addresses than a shop has. */
const MOST_ADDRESSES = 1_000

interface Known {
  sockets: number
  left: number
  at: number
}

/** Keeps one address of the network from taking the places of all, and the till's time (ADR 0016). */
export function createAddressLimits(now: () => number) {
  const known = new Map<string, Known>()

  function of(address: string): Known {
    const before = known.get(address)
    if (before !== undefined) return before
    if (known.size >= MOST_ADDRESSES)
      for (const [other, { sockets }] of known) if (sockets === 0) known.delete(other)
    const fresh = { sockets: 0, left: BURST, at: now() }
    known.set(address, fresh)
    return fresh
  }

  function spend(one: Known): boolean {
    const passed = Math.max(0, now() - one.at)
    one.left = Math.min(BURST, one.left + (passed / 1000) * A_SECOND)
    one.at = now()
    if (one.left < 1) return false
    one.left -= 1
    return true
  }

  return {
    /** Whether this address may have one more socket; one it got has to be given back. */
    enters: (address: string): boolean => {
      const one = of(address)
      if (one.sockets >= MOST_SOCKETS || !spend(one)) return false
      one.sockets += 1
      return true
    },
    leaves: (address: string): void => {
      of(address).sockets -= 1
    },
    /** Whether it may ask once more. */
    asks: (address: string): boolean => spend(of(address)),
  }
}
