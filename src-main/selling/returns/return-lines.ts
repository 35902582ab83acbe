import { sumBy, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { refundOf, type RefundKind } from '#shared/selling/returns/refund'
import type { DoneReturn, NewReturn } from '#shared/selling/returns/return-view'
import { sameTenderParts, type RefundPart } from '#shared/selling/returns/same-tender'
import { dueOf } from '#shared/selling/sale/load'
import type { ReadDb } from '../../platform/database/connection'
import { authorize, type Caller } from '../../store/access/caller'
import { isSalesperson } from '../../store/access/operator-queries'
import { openTill } from '../../store/till/till-rows'
import type { ActRefusal } from '../sale/acts/perform-act'
import type { GiveBackDenial, SaleDesk } from '../sale/participant'
import { recordReturn } from './record-return'
import { refundableTenders } from './refund-rows'
import { withinReturnLimit, type ReturnLimitRefusal } from './return-limit'
import { findReturnable, type NotReturnable } from './returnable-sale'
import { returnedLines, type LineRefusal } from './returned-lines'
import { returnedLoads, type LoadRefusal } from './returned-loads'

type ReturnRefusal =
  | GiveBackDenial
  | ActRefusal
  | ReturnLimitRefusal
  | NotReturnable
  | LineRefusal
  | LoadRefusal

/**
 * Takes lines of a finished sale back (FEATURES A7), and value bought with it: never above what is left over all earlier
 * returns, whichever till asks first; the same return sent twice counts once.
 */
export function returnLines(
  desk: SaleDesk,
  caller: Caller,
  asked: NewReturn,
): Promise<Result<DoneReturn, ReturnRefusal>> {
  const { id, refund, reason, salespersonId, exchange } = asked
  return recordReturn<ReturnRefusal>(desk, id, (db) => {
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const authority = authorize(caller, refundOf(refund).right)
    if (!authority.ok) return authority
    const found = findReturnable(db, desk, asked.saleId)
    if (!found.ok) return found
    const sale = found.value
    if (!isSalesperson(db, salespersonId)) return fail({ code: 'salesperson-not-found' })
    const lines = returnedLines(db, asked.saleId, asked.lines)
    if (!lines.ok) return lines
    const loads = returnedLoads(db, asked.saleId, asked.loads)
    if (!loads.ok) return loads
    const total = sumBy(lines.value, ({ amount }) => amount)
    const back = dueOf({ loads: loads.value }, { total })
    const approved = { ...caller, approver: authority.value.approver ?? caller.approver }
    const within = withinReturnLimit(db, desk, approved, { total: back, soldAt: sale.finishedAt })
    if (!within.ok) return within
    const who = { ...caller, approver: within.value.approver }
    const money = { total, refund, parts: refundParts(db, asked, back) }
    const decided = {
      id,
      sale,
      till,
      lines: lines.value,
      loads: loads.value,
      ...money,
      reason,
      salespersonId,
      exchange,
    }
    return ok({ kind: 'return', desk, caller: who, at: desk.now(), ...decided })
  })
}

function refundParts(
  db: ReadDb,
  { refund, saleId }: { readonly refund: RefundKind; readonly saleId: NewReturn['saleId'] },
  total: Cents,
): RefundPart[] {
  if (refund === 'same-tender') return sameTenderParts(total, refundableTenders(db, saleId))
  return total === 0 ? [] : [{ kind: refund, tenderId: null, amount: total }]
}
