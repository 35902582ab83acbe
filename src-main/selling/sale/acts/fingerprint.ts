import { createHash } from 'node:crypto'
import type { Act } from '../participant'

/** What an act is about: goods and their prices, what was given off and why, who buys, and what pays. */
export function fingerprintOf({ sale, figures }: Act): string {
  const { id, state, customerId, receiptTaxId, lines, tenders, discount, benefits } = sale
  const said = [id, state, customerId, receiptTaxId, lines, tenders, discount, benefits, figures]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
