import type { SaleId } from '#shared/kernel/ids'
import { negate, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { businessDay } from '#shared/kernel/time/business-day'
import { addDays } from '#shared/kernel/time/shop-day'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { RefundView } from '#shared/selling/returns/return-view'
import { moveTo } from '#shared/selling/sale/sale-edits'
import { moveStock } from '../../goods/stock/stock-rows'
import { undoLoyalty } from '../../loyalty/cashback/return-loyalty'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { restoreVouchers } from '../../rewards/vouchers/voucher-rows'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { shopClock } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameter-rows'
import { expectedCash, moveCash, openTill } from '../../store/till/till-rows'
import { cancelDocument } from '../document/sale-document'
import { recordOrderEvent } from '../order/order-rows'
import { auditedTender } from '../payment/tender-rows'
import { hasReturns } from '../returns/return-rows'
import { findSale } from './sale-queries'
import { cancelReceivables, markVoided, refundsOf, saleCash, saleTotal } from './void-rows'

type VoidRefusal =
  | { readonly code: 'sale-not-finished' }
  | { readonly code: 'till-closed' }
  | { readonly code: 'sale-has-returns' }
  | { readonly code: 'void-too-late'; readonly days: number }
  | { readonly code: 'no-cash-to-refund' }

interface Voided {
  readonly slip: ReceiptDocument
  /** What goes back, by tender. */
  readonly refunds: readonly RefundView[]
  readonly givesCash: boolean
}

/**
 * Cancels a finished sale (FEATURES A6): stock returns, cash leaves the till that is open now, crediário is no longer
 * owed, vouchers hold their money again; number, lines and tenders stay. Cards and Pix are given back at their own
 * machines; the slip names each and is the proof. Once something came back, what is left goes back by a return.
 */
export function voidSale(
  desk: Desk,
  caller: Caller,
  { saleId, reason }: { readonly saleId: SaleId; readonly reason: string },
): Result<Voided, VoidRefusal> {
  const { database, now, terminal } = desk
  return database.write((db) => {
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const sale = findSale(db, saleId)
    if (sale?.branchId !== terminal.branchId) return fail({ code: 'sale-not-finished' })
    if (sale.number === null || sale.finishedAt === null || !moveTo(sale, 'voided').ok)
      return fail({ code: 'sale-not-finished' })
    if (hasReturns(db, saleId)) return fail({ code: 'sale-has-returns' })
    const at = now()
    const days = readParameter(db, 'sale.void-days', terminal)
    const clock = shopClock(db, terminal)
    const lastDay = addDays(businessDay(sale.finishedAt, clock), days)
    // Midnight ends no session: what was sold in the till that is open now is still of its day (fault 29).
    if (sale.tillSessionId !== till.id && businessDay(at, clock) > lastDay)
      return fail({ code: 'void-too-late', days })
    const cash: Cents = saleCash(db, saleId)
    if (cash > expectedCash(db, till.id)) return fail({ code: 'no-cash-to-refund' })
    const refunds = refundsOf(db, sale)
    markVoided(db, saleId, till.id)
    moveStock(db, saleId, 'void', at)
    if (cash !== 0)
      moveCash(db, { id: newId(), tillSessionId: till.id, kind: 'void', saleId, amount: negate(cash), at })
    cancelReceivables(db, saleId, at)
    const spentOn = businessDay(sale.finishedAt, clock)
    restoreVouchers(db, saleId, { at, spentOn, today: businessDay(at, clock) })
    undoLoyalty(db, desk, saleId)
    const total = saleTotal(db, saleId)
    if (sale.orderId !== null)
      recordOrderEvent(db, desk, sale.orderId, {
        kind: 'sale-voided',
        operatorId: caller.operator.id,
        detail: { number: sale.number, reason },
      })
    const tenders = sale.tenders.map(auditedTender)
    const detail = { number: sale.number, total, cash, tenders, reason }
    recordAction(db, desk, caller, { action: 'sale.void', saleId, detail })
    const document = { ...sale, number: sale.number, finishedAt: sale.finishedAt }
    const slip = cancelDocument(db, document, {
      voidedAt: at,
      total,
      refunds,
      reason,
      operatorName: caller.operator.name,
      approverName: caller.approver?.name ?? null,
    })
    return ok({ slip, refunds, givesCash: cash !== 0 })
  })
}
