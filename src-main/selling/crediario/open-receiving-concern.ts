import type { Concern } from '../../store/till/closing-concerns'
import { openReceiving } from './receiving-rows'

/** Money somebody took for instalments and did not finish: it belongs to nobody's figures yet. */
export const openReceivingConcern: Concern = {
  kind: 'open-receiving',
  count: (db, { id }) => (openReceiving(db, id) ? 1 : 0),
  refuses: () => true,
}
