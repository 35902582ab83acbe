import { fail, ok, type Result } from '#shared/kernel/result'
import { xReadingSlip } from '#shared/selling/receipt/papers/x-reading-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { sessionFigures } from './session-figures-queries'
import { slipPlace } from './slip-place'
import { openTill } from './till-rows'

/** Leitura X: the open session's figures as they stand. They end a blind count, so who saw them is on record. */
export function readX(desk: Desk, caller: Caller): Result<ReceiptDocument, { readonly code: 'till-closed' }> {
  const { database, now, terminal } = desk
  return database.write((db) => {
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const figures = sessionFigures(db, till.id)
    const detail = { till: till.id, tenders: figures.tenders }
    recordAction(db, desk, caller, { action: 'till.x-reading', saleId: null, detail })
    const reading = { till, figures, at: now(), operatorName: caller.operator.name }
    return ok(xReadingSlip(slipPlace(desk), reading))
  })
}
