import { moveStock } from '../../../goods/stock/stock-rows'
import type { Participant } from '../participant'

/** Goods that leave the branch's stock. */
export const stock = {
  finish: (db, { sale }) => moveStock(db, sale.id, 'sale', sale.finishedAt),
} satisfies Participant
