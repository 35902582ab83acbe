import { moveStock, takeStockBack } from '../../../goods/stock/stock-rows'
import type { Participant } from '../participant'

/** Goods that leave the branch's stock, and come back to it. */
export const stock = {
  finish: (db, { sale, at }) => moveStock(db, sale.id, 'sale', at),
  undo: (db, { sale, at }) => moveStock(db, sale.id, 'void', at),
  giveBack: (db, { id, at }) => takeStockBack(db, id, at),
} satisfies Participant
