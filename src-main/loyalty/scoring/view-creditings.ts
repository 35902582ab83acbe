import { maskTaxId } from '#shared/customers/customer/tax-id'
import type { CustomerId, SaleId } from '#shared/kernel/ids'
import { pointsProgramIds, programName } from '#shared/loyalty/port/program-id'
import type { PointsProgram } from '#shared/loyalty/scoring/points-program'
import type { ReadDb } from '../../platform/database/connection'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'
import { creditingsOf } from './take-back-points'

/** What was sent of a sale, programme by programme, the newest first; the CPFs masked. */
export function viewCreditings(db: ReadDb, saleId: SaleId): PointsProgram['creditings'] {
  return pointsProgramIds.flatMap((program) =>
    creditingsOf(db, saleId, program).map(({ earning: { at, member, state, points }, standing }) => ({
      at,
      name: programName(program),
      maskedTaxId: maskTaxId(member),
      state: standing === 'doubted' || standing === 'by-hand' ? ('by-hand' as const) : state,
      points,
    })),
  )
}

/** The same of the latest purchases of somebody that scored, at most 20 of them. */
export function creditingsOfCustomer(db: ReadDb, customerId: CustomerId): PointsProgram['creditings'] {
  return db
    .all<{ id: SaleId }>(
      `SELECT id FROM sale WHERE customer_id IN ${THEIR_IDS}
         AND EXISTS (SELECT 1 FROM loyalty_earning WHERE sale_id = sale.id AND program IN (SELECT value FROM json_each(?)))
       ORDER BY finished_at DESC, id LIMIT 20`,
      customerId,
      JSON.stringify(pointsProgramIds),
    )
    .flatMap(({ id }) => viewCreditings(db, id))
}
