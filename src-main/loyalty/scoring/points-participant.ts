import type { WriteDb } from '../../platform/database/connection'
import type { Finished, Participant } from '../../selling/sale/participant'
import { intendPoints } from '../cashback/finish-loyalty'
import { pointsProgramsOf } from '../cashback/loyalty-rules'

/** The points of whoever scores for a sale. */
export const points = { finish: intend } satisfies Participant

function intend(db: WriteDb, { sale }: Finished): void {
  for (const program of pointsProgramsOf(db, sale.branchId)) intendPoints(db, sale, program)
}
