import { randomUUID } from 'node:crypto'
import type { Central } from '#shared/central/central'
import { wholeGroups } from '#shared/central/document-kind'
import { assertNever } from '#shared/kernel/result'
import type { WriteDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { applyDocument, changedFields, pickFields } from './apply-document'
import {
  dropEdit,
  freezeEdit,
  nextEdit,
  parkDocument,
  sharedDocument,
  type DocumentEdit,
} from './document-rows'
import type { DocumentSource } from './document-source'
import type { Turn } from './send-facts'

/**
 * Tells what was written here of documents, each as a patch that is the same however often it is sent. Where the company's
 * word stands against it, that is what the rows say afterwards, and what was here is kept aside.
 */
export async function pushEdits(
  desk: Desk,
  central: Pick<Central, 'patchDocument'>,
  source: DocumentSource,
): Promise<Turn> {
  const { database, now } = desk
  let after = ''
  for (;;) {
    const edit = database.write((db) => frozen(db, source, nextEdit(db, source.kind.kind, after)))
    if (edit === undefined) return 'done'
    after = edit.uid
    if (edit.frozen === null) continue
    const { uid, kind } = edit
    const { patch, base, fields, rowsThen } = edit.frozen
    const answer = await central.patchDocument({ patch, kind, uid, base, fields })
    if (answer.kind !== 'answered') return 'later'
    const { value } = answer
    const written = source.read(database, uid) ?? rowsThen
    const meanwhile = pickFields(written, changedFields(rowsThen, written))
    switch (value.kind) {
      case 'patched':
      case 'gone':
        applyDocument(desk, source, value.document, meanwhile)
        break
      case 'conflict':
        database.write((db) => {
          applyDocument(desk, source, value.document)
          parkDocument(
            db,
            { ...value.document, body: written },
            { why: `conflict: ${value.fields.join()}`, isClash: false },
            now(),
          )
        })
        break
      case 'kind-unknown':
      case 'malformed':
        database.write((db) => {
          dropEdit(db, uid)
          parkDocument(
            db,
            { kind, uid, revision: base + 1, body: written },
            { why: value.kind, isClash: false },
            now(),
          )
        })
        break
      case 'refused':
        return value.why === 'stopped' ? 'stopped' : 'later'
      default:
        return assertNever(value)
    }
  }
}

/** The edit with its patch, which is made before it is first sent; without one where there is nothing to tell of. */
function frozen(
  db: WriteDb,
  { kind, read }: DocumentSource,
  edit: DocumentEdit | undefined,
): DocumentEdit | undefined {
  if (edit === undefined || edit.frozen !== null) return edit
  const rowsThen = read(db, edit.uid)
  if (rowsThen === undefined) {
    dropEdit(db, edit.uid)
    return edit
  }
  const known = sharedDocument(db, edit.uid)
  const touched = changedFields(known?.body ?? {}, rowsThen)
  const fields = pickFields(rowsThen, wholeGroups(kind, touched))
  const made = { patch: randomUUID(), base: known?.revision ?? 0, fields, rowsThen }
  freezeEdit(db, edit.uid, made)
  return { ...edit, frozen: made }
}
