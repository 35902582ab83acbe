import type { AppContract } from '#shared/contract'
import type { SaleId } from '#shared/kernel/ids'
import type { OutputOf } from '#shared/kernel/operation'
import { fail, ok, type Result } from '#shared/kernel/result'
import { dueOf } from '#shared/selling/sale/load'
import { isEmpty, isUntouched, soldLines } from '#shared/selling/sale/sale'
import { moveTo } from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { customerById } from '../../customers/customer/customer-rows'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDesk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { operatorName } from '../../store/access/operator-queries'
import { recordAction } from '../../store/audit/record-action'
import { openTill } from '../../store/till/till-rows'
import { editSale, storeSale, type NotOpen, type TillClosed } from './edit-sale'
import type { SaleDesk } from './participant'
import { currentSale, findSale, parkedSales } from './sale-queries'
import { saveSale } from './save-sale'

type ParkRefusal = NotOpen | { readonly code: 'nothing-to-sell' } | { readonly code: 'has-tenders' }

/** Sets the sale aside so that the next customer can be served; money already taken keeps it here (FEATURES A6). */
export function parkSale(
  desk: SaleDesk,
  caller: Caller,
  { saleId, label }: { readonly saleId: SaleId; readonly label: string },
): Result<null, ParkRefusal> {
  const edited = editSale<ParkRefusal>(desk, saleId, (sale, db) => {
    if (sale.tenders.length > 0) return fail({ code: 'has-tenders' })
    if (isEmpty(sale)) return fail({ code: 'nothing-to-sell' })
    for (const one of desk.participants) one.park?.(db, { desk, caller, sale, reason: '' })
    const parked = moveTo({ ...sale, parkedAs: label }, 'parked')
    if (parked.ok) {
      const detail = { parkedAs: label, total: dueOf(sale, saleFigures(db, sale)) }
      recordAction(db, desk, caller, { action: 'sale.park', saleId, detail })
    }
    return parked
  })
  return edited.ok ? ok(null) : edited
}

/** Brings a parked sale back under the till session that is open now. A sale nothing was rung up on makes room for it. */
export function recallSale(
  desk: SaleDesk,
  caller: Caller,
  saleId: SaleId,
): Result<SaleView, NotOpen | TillClosed | { readonly code: 'sale-in-progress' }> {
  return desk.database.write((db) => {
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const current = currentSale(db, desk.terminal.id)
    if (current && !isUntouched(current)) return fail({ code: 'sale-in-progress' })
    const parked = findSale(db, saleId)
    if (!parked || parked.terminalId !== desk.terminal.id || parked.state !== 'parked')
      return fail({ code: 'sale-not-open' })
    const recalled = moveTo({ ...parked, parkedAs: null, tillSessionId: till.id }, 'open')
    if (!recalled.ok) return recalled
    if (current) storeSale(db, desk, current, { ...current, state: 'cancelled' })
    saveSale(db, parked, recalled.value)
    const parkedBy = operatorName(db, parked.operatorId)
    const detail = { parkedAs: parked.parkedAs, parkedBy, total: dueOf(parked, saleFigures(db, parked)) }
    recordAction(db, desk, caller, { action: 'sale.recall', saleId, detail })
    return ok(desk.view(db, recalled.value))
  })
}

/** The parked sales of this terminal, oldest first, totals in cents. */
export function listParked({ database, terminal }: ReadDesk): OutputOf<AppContract['sale.parked']> {
  return parkedSales(database, terminal.id).map((sale) => ({
    id: sale.id,
    label: sale.parkedAs ?? '',
    customerName: sale.customerId === null ? null : (customerById(database, sale.customerId)?.name ?? null),
    operatorName: operatorName(database, sale.operatorId),
    openedAt: sale.openedAt,
    lineCount: soldLines(sale).length,
    total: dueOf(sale, saleFigures(database, sale)),
  }))
}
