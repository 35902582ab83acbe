import { assertNever } from '#shared/kernel/result'
import type { FactLog } from '../../platform/central-link/fact-log'
import type { WriteDb } from '../../platform/database/connection'
import type { Deed, Participant } from '../sale/participant'
import { goodsReturned } from './goods-returned'
import { saleFinished } from './sale-finished'
import { saleVoided } from './sale-voided'

/** Tells the company's other tills of what is done here, where there is a Central: one fact an act, of what it wrote. */
export function told(facts: FactLog) {
  return {
    concerns: () => facts.isTelling(),
    tell: (db: WriteDb, deed: Deed): void => {
      switch (deed.kind) {
        case 'finish':
          return facts.tell(db, saleFinished, deed.sale.id)
        case 'void':
          return facts.tell(db, saleVoided, deed.sale.id)
        case 'return':
          return facts.tell(db, goodsReturned, deed.id)
        default:
          return assertNever(deed)
      }
    },
  } satisfies Participant
}
