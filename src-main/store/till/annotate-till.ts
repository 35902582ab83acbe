import type { TillSessionId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { TillClosing } from '#shared/store/till/till-closing'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { insertTillNote, tillClosing } from './closing-rows'

type ClosingNotFound = { readonly code: 'closing-not-found' }

/** Adds words to a closed till; its figures stay as they are, and so does every note before. */
export function annotateTill(
  desk: Desk,
  caller: Caller,
  { id, text }: { readonly id: TillSessionId; readonly text: string },
): Result<TillClosing, ClosingNotFound> {
  return desk.database.write((db) => {
    if (!tillClosing(db, id)) return fail({ code: 'closing-not-found' })
    insertTillNote(db, id, { at: desk.now(), operatorId: caller.operator.id, text })
    recordAction(db, desk, caller, { action: 'till.annotate', saleId: null, detail: { till: id, text } })
    const noted = tillClosing(db, id)
    return noted ? ok(noted) : fail({ code: 'closing-not-found' })
  })
}
