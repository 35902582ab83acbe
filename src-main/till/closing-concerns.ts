import type { ClosingConcern } from '#shared/till/count-sheet'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { pendingOfTerminal } from '../loyalty/loyalty-work-queries'
import { parkedSales } from '../sale/sale-queries'
import { readParameter } from '../settings/parameter-queries'

/** What is still unsettled at this terminal, and whether the shop lets the till close over it. */
export function closingConcerns(db: ReadDb, terminal: Desk['terminal']): ClosingConcern[] {
  const all: ClosingConcern[] = [
    {
      kind: 'parked-sales',
      count: parkedSales(db, terminal.id).length,
      refuses: readParameter(db, 'till.parked-at-closing', terminal) === 'refuse',
    },
    {
      kind: 'pending-loyalty',
      count: pendingOfTerminal(db, terminal.id),
      refuses: readParameter(db, 'loyalty.pending-at-closing', terminal) === 'refuse',
    },
  ]
  return all.filter(({ count }) => count > 0)
}
