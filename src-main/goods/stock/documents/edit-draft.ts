import { documentKinds } from '#shared/goods/stock/documents/document-kind'
import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import type { Desk } from '../../../platform/database/desk'
import { authorize, type AccessRefusal, type Caller } from '../../../store/access/caller'
import { documentView, findDocument, type StockDocument } from './document-queries'

export type CannotEdit =
  | AccessRefusal
  | { readonly code: 'document-not-found' }
  | { readonly code: 'document-closed' }

/** A document that is not posted yet, for who may work on its kind: every change of one comes by here, and is on disk at once. */
export function editDraft<T, E>(
  desk: Desk,
  caller: Caller,
  id: string,
  edit: (db: WriteDb, document: StockDocument) => Result<T, E>,
): Result<T, E | CannotEdit> {
  return desk.database.write((db): Result<T, E | CannotEdit> => {
    const document = findDocument(db, id)
    if (!document) return fail({ code: 'document-not-found' })
    const allowed = authorize(caller, documentKinds[document.kind].right)
    if (!allowed.ok) return allowed
    if (document.state !== 'draft') return fail({ code: 'document-closed' })
    return edit(db, document)
  })
}

/** What the screen draws of it now. */
export function viewed(
  db: ReadDb,
  id: string,
  { role }: Caller,
): Result<DocumentView, { code: 'document-not-found' }> {
  const view = documentView(db, id, role)
  return view ? ok(view) : fail({ code: 'document-not-found' })
}
