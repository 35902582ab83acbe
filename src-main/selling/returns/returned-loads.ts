import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import type { ComingBack } from '#shared/selling/returns/return-view'
import type { Load } from '#shared/selling/sale/load'
import type { ReadDb } from '../../platform/database/connection'
import { soldLoadsOf } from '../sale/left-of-sale-queries'

export type LoadRefusal =
  | { readonly code: 'load-not-in-sale' }
  | { readonly code: 'load-returned'; readonly kind: CodedKind; readonly ending: string }

/** The value that is asked to come back: of this sale, each whole and once. Whether it is whole, whoever keeps it says. */
export function returnedLoads(
  db: ReadDb,
  saleId: SaleId,
  asked: ComingBack['loads'],
): Result<readonly Load[], LoadRefusal> {
  const sold = soldLoadsOf(db, saleId)
  const loads: Load[] = []
  for (const id of new Set(asked)) {
    const found = sold.find((load) => load.id === id)
    if (!found) return fail({ code: 'load-not-in-sale' })
    const { returned, ...load } = found
    if (returned) return fail({ code: 'load-returned', kind: load.kind, ending: load.ending })
    loads.push(load)
  }
  return ok(loads)
}
