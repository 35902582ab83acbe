import { moveSoldStock, takeStockBack } from '../../../goods/stock/stock-of-sales'
import type { Participant } from '../participant'

/** Goods that leave the branch's stock, and come back to it. */
export const stock = {
  finish: (db, { sale, at }) => moveSoldStock(db, sale.id, 'sale', at),
  undo: (db, { sale, at }) => moveSoldStock(db, sale.id, 'void', at),
  giveBack: (db, { id, at }) => takeStockBack(db, id, at),
} satisfies Participant
