import { sumBy, ZERO, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { refundPermissions, type RefundKind } from '#shared/selling/returns/refund'
import type { DoneReturn, NewReturn } from '#shared/selling/returns/return-view'
import { sameTenderParts, type RefundPart } from '#shared/selling/returns/same-tender'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { authorize, type Caller } from '../../store/access/caller'
import { expectedCash, openTill } from '../../store/till/till-rows'
import { doneReturn } from './done-return-queries'
import { isSalesperson, recordReturn } from './record-return'
import { refundableTenders } from './refund-rows'
import { withinReturnLimit, type ReturnLimitRefusal } from './return-limit'
import { findReturnable, type NotReturnable } from './returnable-sale'
import { returnedLines, type LineRefusal } from './returned-lines'

type ReturnRefusal =
  | ReturnLimitRefusal
  | NotReturnable
  | LineRefusal
  | { readonly code: 'till-closed' }
  | { readonly code: 'salesperson-not-found' }
  | { readonly code: 'no-cash-to-refund' }

/**
 * Takes lines of a finished sale back (FEATURES A7), in one transaction: never above what is left over all earlier
 * returns, whichever till asks first; the same return sent twice counts once.
 */
export function returnLines(
  desk: Desk,
  caller: Caller,
  asked: NewReturn,
): Result<{ readonly done: DoneReturn; readonly isNew: boolean }, ReturnRefusal> {
  return desk.database.write((db) => {
    const known = doneReturn(db, asked.id)
    if (known) return ok({ done: known, isNew: false })
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const authority = authorize(caller, refundPermissions[asked.refund])
    if (!authority.ok) return authority
    const sale = findReturnable(db, desk, asked.saleId)
    if (!sale.ok) return sale
    if (!isSalesperson(db, asked.salespersonId)) return fail({ code: 'salesperson-not-found' })
    const lines = returnedLines(db, asked.saleId, asked.lines)
    if (!lines.ok) return lines
    const total = sumBy(lines.value, ({ amount }) => amount)
    const approved = { ...caller, approver: authority.value.approver ?? caller.approver }
    const within = withinReturnLimit(db, desk, approved, { total, soldAt: sale.value.finishedAt })
    if (!within.ok) return within
    const parts = refundParts(db, asked, total)
    const cash = sumBy(parts, ({ kind, amount }) => (kind === 'cash' ? amount : ZERO))
    if (cash > expectedCash(db, till.id)) return fail({ code: 'no-cash-to-refund' })
    const who = { ...caller, approver: within.value.approver }
    recordReturn(db, desk, who, { ...asked, till, sale: sale.value, lines: lines.value, parts })
    const done = doneReturn(db, asked.id)
    if (!done) throw new Error('The return was just written')
    return ok({ done, isNew: true })
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
