import type { SaleId } from '../../src-shared/ids'
import { negate, type Cents } from '../../src-shared/money/cents'
import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import { voidSlip } from '../../src-shared/receipt/void-slip'
import { fail, ok, type Result } from '../../src-shared/result'
import { moveTo } from '../../src-shared/sale/sale-edits'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { moveStock } from '../catalog/stock-queries'
import { newId } from '../database/new-id'
import { recordOrderEvent } from '../order/order-queries'
import { receiptShop, shopTimeZone } from '../receipt/receipt-sale-queries'
import { storeReceipt } from '../receipt/receipt-queries'
import { findTerminal } from '../settings/branch-queries'
import { moveCash, openTill } from '../till/till-queries'
import { cancelReceivables, markVoided, saleCash, saleTotal } from './void-queries'
import type { Desk } from '../database/desk'
import { findSale } from './sale-queries'

/**
 * Cancels a finished sale (FEATURES A6): stock returns, cash leaves the till that is open now, crediário is no longer
 * owed; number, lines and tenders stay. Cards and Pix are given back at their own machines; the slip is the proof.
 */
export function voidSale(
  desk: Desk,
  caller: Caller,
  { saleId, reason }: { readonly saleId: SaleId; readonly reason: string },
): Result<ReceiptDocument, { readonly code: 'sale-not-finished' } | { readonly code: 'till-closed' }> {
  const { database, now, terminal } = desk
  return database.write((db) => {
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const sale = findSale(db, saleId)
    if (!sale || sale.number === null || sale.finishedAt === null || !moveTo(sale, 'voided').ok)
      return fail({ code: 'sale-not-finished' })
    const at = now()
    markVoided(db, saleId, till.id)
    moveStock(db, saleId, 'void', at)
    const cash: Cents = saleCash(db, saleId)
    if (cash !== 0)
      moveCash(db, { id: newId(), tillSessionId: till.id, kind: 'void', saleId, amount: negate(cash), at })
    cancelReceivables(db, saleId, at)
    const total = saleTotal(db, saleId)
    if (sale.orderId !== null)
      recordOrderEvent(db, desk, sale.orderId, {
        kind: 'sale-voided',
        operatorId: caller.operator.id,
        detail: { number: sale.number, reason },
      })
    const detail = { number: sale.number, total, cash, reason }
    recordAction(db, desk, caller, { action: 'sale.void', saleId, detail })
    const slip = voidSlip({
      shop: receiptShop(db, sale.branchId),
      terminalName: findTerminal(db, sale.terminalId)?.name ?? '',
      number: sale.number,
      finishedAt: sale.finishedAt,
      voidedAt: at,
      timeZone: shopTimeZone,
      total,
      reason,
      operatorName: caller.operator.name,
      approverName: caller.approver?.name ?? null,
    })
    storeReceipt(db, saleId, 'void', slip)
    return ok(slip)
  })
}
