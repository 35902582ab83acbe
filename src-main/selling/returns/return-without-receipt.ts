import { sumBy } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { voucherKind } from '#shared/selling/payment/voucher-kind'
import type { DoneReturn, NewLooseReturn } from '#shared/selling/returns/return-view'
import type { Caller } from '../../store/access/caller'
import { isSalesperson } from '../../store/access/operator-queries'
import { openTill } from '../../store/till/till-rows'
import type { ActRefusal } from '../sale/acts/perform-act'
import type { GiveBackDenial, SaleDesk } from '../sale/participant'
import { looseLines, type ItemRefusal } from './loose-lines'
import { recordReturn } from './record-return'
import { withinReturnLimit, type ReturnLimitRefusal } from './return-limit'

type LooseRefusal = GiveBackDenial | ActRefusal | ItemRefusal | ReturnLimitRefusal

/** Takes goods back that no receipt proves: by right only, at the price chosen, and as an exchange voucher only. */
export function returnWithoutReceipt(
  desk: SaleDesk,
  caller: Caller,
  { id, items, reason, salespersonId, exchange }: NewLooseReturn,
): Promise<Result<DoneReturn, LooseRefusal>> {
  return recordReturn<LooseRefusal>(desk, id, (db) => {
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    if (!isSalesperson(db, salespersonId)) return fail({ code: 'salesperson-not-found' })
    const loose = looseLines(db, desk, items)
    if (!loose.ok) return loose
    const lines = loose.value
    const total = sumBy(lines, ({ amount }) => amount)
    const within = withinReturnLimit(db, desk, caller, { total, soldAt: null })
    if (!within.ok) return within
    const parts = total === 0 ? [] : [{ kind: voucherKind, tenderId: null, amount: total }]
    const who = { ...caller, approver: within.value.approver }
    const decided = {
      id,
      sale: null,
      till,
      lines,
      loads: [],
      total,
      refund: voucherKind,
      parts,
      reason,
      salespersonId,
      exchange,
    }
    return ok({ kind: 'return', desk, caller: who, at: desk.now(), ...decided })
  })
}
