import { createHash } from 'node:crypto'
import type { Act } from '../participant'

/** What an act was decided on: goods and their prices, what was given off and why, who buys, what pays or goes back. */
export function fingerprintOf(act: Act): string {
  const { desk: _desk, caller: _caller, at: _at, ...decided } = act
  return createHash('sha256').update(JSON.stringify(decided)).digest('hex')
}
