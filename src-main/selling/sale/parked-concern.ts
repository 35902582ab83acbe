import { readParameter } from '../../store/settings/parameters-in-force'
import type { Concern } from '../../store/till/closing-concerns'
import { parkedSales } from './sale-queries'

/** Sales somebody parked and did not come back for. */
export const parkedConcern: Concern = {
  kind: 'parked-sales',
  count: (db, { id }) => parkedSales(db, id).length,
  refuses: (db, terminal) => readParameter(db, 'till.parked-at-closing', terminal) === 'refuse',
}
