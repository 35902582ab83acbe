import { pendingConcern } from '../loyalty/telling/pending-concern'
import { parkedConcern } from '../selling/sale/parked-concern'
import { currentSale } from '../selling/sale/sale-queries'
import type { SessionParts } from '../store/till/session-parts'

/** What the features have to say when a till opens and closes, as a person reads it. */
export const sessionParts: SessionParts = {
  isSelling: (db, terminalId) => currentSale(db, terminalId) !== undefined,
  concerns: [parkedConcern, pendingConcern],
}
