import { tillRulesSchema } from '../../src-shared/settings/till-rules'
import type { ClosingConcern } from '../../src-shared/till/count-sheet'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { parkedSales } from '../sale/sale-queries'
import { readSetting } from '../settings/setting-queries'

/** What is still unsettled at this terminal, and whether the shop lets the till close over it. */
export function closingConcerns(db: ReadDb, { id }: Desk['terminal']): ClosingConcern[] {
  const rules = readSetting(db, 'till', tillRulesSchema)
  const all: ClosingConcern[] = [
    {
      kind: 'parked-sales',
      count: parkedSales(db, id).length,
      refuses: rules.parkedSalesAtClosing === 'refuse',
    },
  ]
  return all.filter(({ count }) => count > 0)
}
