import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { businessDay } from '#shared/kernel/time/business-day'
import { addDays } from '#shared/kernel/time/shop-day'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import type { RefundView } from '#shared/selling/returns/return-view'
import { isFinished } from '#shared/selling/sale/sale'
import { moveTo } from '#shared/selling/sale/sale-edits'
import type { WriteDb } from '../../platform/database/connection'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { shopClock } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { openTill } from '../../store/till/till-rows'
import { performAct, type ActRefusal } from './acts/perform-act'
import type { SaleDesk, UndoDenial, Voiding } from './participant'
import { moneyBy } from './participants/money-of'
import { findSale } from './sale-queries'
import { auditedTender } from './tender-rows'
import { markVoided, refundsOf, saleTotal } from './void-rows'

/**
 * Cancels a finished sale (FEATURES A6): what everybody made of it is undone; number, lines and tenders stay. Cards and Pix
 * are given back at their own machines; the slip names each and is the proof. Once something came back, what is left goes
 * back by a return.
 */
export function voidSale(
  desk: SaleDesk,
  caller: Caller,
  { saleId, reason }: { readonly saleId: SaleId; readonly reason: string },
): Promise<Result<{ readonly refunds: RefundView[] }, UndoDenial | ActRefusal>> {
  const { now, terminal } = desk
  return performAct<Voiding, Voiding, { readonly refunds: RefundView[] }, UndoDenial>(desk, {
    decide: (db) => {
      const till = openTill(db, terminal.id)
      if (!till) return fail({ code: 'till-closed' })
      const sale = findSale(db, saleId)
      if (sale?.branchId !== terminal.branchId || !isFinished(sale) || !moveTo(sale, 'voided').ok)
        return fail({ code: 'sale-not-finished' })
      const at = now()
      const days = readParameter(db, 'sale.void-days', terminal)
      const clock = shopClock(db, terminal)
      const lastDay = addDays(businessDay(sale.finishedAt, clock), days)
      // Midnight ends no session: what was sold in the till that is open now is still of its day (fault 29).
      if (sale.tillSessionId !== till.id && businessDay(at, clock) > lastDay)
        return fail({ code: 'void-too-late', days, wayOut: 'return' })
      const money = { total: saleTotal(db, saleId), refunds: refundsOf(db, sale) }
      return ok({ kind: 'void', desk, caller, at, sale, till, ...money, reason })
    },
    securing: ({ outside }) => outside?.undo,
    check: (one, db, act) => one.checkUndo?.(db, act),
    record: (db, act) => {
      markVoided(db, saleId, act.till.id)
      audit(db, act)
      return act
    },
    inReverse: true,
    effect: (one, db, deed) => one.undo?.(db, deed),
    answer: (_db, { refunds }) => ({ refunds: [...refunds] }),
  })
}

function audit(db: WriteDb, act: Voiding): void {
  const { desk, caller, sale, total, reason } = act
  const tenders = sale.tenders.map(auditedTender)
  const detail = { number: sale.number, total, cash: moneyBy(drawerKind, act), tenders, reason }
  recordAction(db, desk, caller, { action: 'sale.void', saleId: sale.id, detail })
}
