import { currentSale } from '../selling/sale/sale-queries'
import type { SessionParts } from '../store/till/session-parts'
import { concerns } from './features'

/** What the features have to say when a till opens and closes, as a person reads it. */
export const sessionParts: SessionParts = {
  isSelling: (db, terminalId) => currentSale(db, terminalId) !== undefined,
  concerns,
}
