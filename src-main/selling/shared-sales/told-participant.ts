import type { FactLog } from '../../platform/central-link/fact-log'
import type { Participant } from '../sale/participant'
import { goodsReturned } from './goods-returned'
import { saleFinished } from './sale-finished'
import { saleVoided } from './sale-voided'

/** Tells the company's other tills of what is done here, where there is a Central: one fact an act, of what it wrote. */
export function told(facts: FactLog) {
  return {
    concerns: () => facts.isTelling(),
    finish: (db, { sale }) => facts.tell(db, saleFinished, sale.id),
    undo: (db, { sale }) => facts.tell(db, saleVoided, sale.id),
    giveBack: (db, { id }) => facts.tell(db, goodsReturned, id),
  } satisfies Participant
}
