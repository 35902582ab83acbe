import { readParameter } from '../../store/settings/parameters-in-force'
import type { Concern } from '../../store/till/closing-concerns'
import { pendingOfTerminal } from '../ledger/loyalty-work'

/** Sales the operators were not told of yet. */
export const pendingConcern: Concern = {
  kind: 'pending-loyalty',
  count: (db, { id }) => pendingOfTerminal(db, id),
  refuses: (db, terminal) => readParameter(db, 'loyalty.pending-at-closing', terminal) === 'refuse',
}
