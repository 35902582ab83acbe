import { sumBy } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { DoneReturn, NewLooseReturn } from '#shared/selling/returns/return-view'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { openTill } from '../../store/till/till-rows'
import { doneReturn } from './done-return-queries'
import { looseLines, type ItemRefusal } from './loose-lines'
import { isSalesperson, recordReturn } from './record-return'
import { withinReturnLimit, type ReturnLimitRefusal } from './return-limit'

type LooseRefusal =
  | ItemRefusal
  | ReturnLimitRefusal
  | { readonly code: 'till-closed' }
  | { readonly code: 'salesperson-not-found' }

/** Takes goods back that no receipt proves: by right only, at the price chosen, and as an exchange voucher only. */
export function returnWithoutReceipt(
  desk: Desk,
  caller: Caller,
  asked: NewLooseReturn,
): Result<{ readonly done: DoneReturn; readonly isNew: boolean }, LooseRefusal> {
  return desk.database.write((db) => {
    const known = doneReturn(db, asked.id)
    if (known) return ok({ done: known, isNew: false })
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    if (!isSalesperson(db, asked.salespersonId)) return fail({ code: 'salesperson-not-found' })
    const lines = looseLines(db, desk, asked.items)
    if (!lines.ok) return lines
    const amount = sumBy(lines.value, (line) => line.amount)
    const within = withinReturnLimit(db, desk, caller, { total: amount, soldAt: null })
    if (!within.ok) return within
    recordReturn(
      db,
      desk,
      { ...caller, approver: within.value.approver },
      {
        ...asked,
        till,
        sale: null,
        lines: lines.value,
        refund: 'exchange-voucher',
        parts: amount === 0 ? [] : [{ kind: 'exchange-voucher', tenderId: null, amount }],
      },
    )
    const done = doneReturn(db, asked.id)
    if (!done) throw new Error('The return was just written')
    return ok({ done, isNew: true })
  })
}
