import type { ClosingConcern } from '#shared/store/till/count-sheet'
import { pendingOfTerminal } from '../../loyalty/telling/loyalty-work'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { parkedSales } from '../../selling/sale/sale-queries'
import { readParameter } from '../settings/parameter-rows'

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
