import { isSameJson } from '#shared/central/same-json'
import type { DocumentBody, SharedDocument } from '#shared/central/shared-document'
import type { WriteDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { dropEdit, keepDocument, noteEdit, parkDocument, settleClash, unparkDocument } from './document-rows'
import type { DocumentSource } from './document-source'

/** The fields of `after` that are not what they were before. */
export function changedFields(before: DocumentBody, after: DocumentBody): string[] {
  return Object.keys(after).filter((field) => !isSameJson(before[field], after[field]))
}

export function pickFields(body: DocumentBody, fields: readonly string[]): DocumentBody {
  return Object.fromEntries(Object.entries(body).filter(([field]) => fields.includes(field)))
}

/**
 * Makes the rows say what the Central says, but for what was written here meanwhile, which is told next. What clashes with
 * rows of this file is kept aside, and holds up nothing.
 */
export function applyDocument(
  desk: Desk,
  source: DocumentSource,
  document: SharedDocument,
  meanwhile: DocumentBody = {},
): void {
  const { database, now } = desk
  database.write((db) => {
    keepDocument(db, document)
    // What was kept aside of somebody who is erased is about them, too.
    if (document.body === null) unparkDocument(db, document.uid)
    try {
      database.write((inner) => writeRows(inner, desk, source, document, meanwhile))
      settleClash(db, document.uid)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      parkDocument(db, document, { why, isClash: true }, now())
    }
    // Writing the rows is no edit of anybody's.
    dropEdit(db, document.uid)
    if (document.body !== null && Object.keys(meanwhile).length > 0) noteEdit(db, document.kind, document.uid)
  })
}

function writeRows(
  db: WriteDb,
  desk: Desk,
  { kind, write, erase }: DocumentSource,
  { uid, body }: SharedDocument,
  meanwhile: DocumentBody,
): void {
  if (body === null) erase(db, uid, desk)
  else write(db, uid, kind.body.parse({ ...body, ...meanwhile }) as DocumentBody)
}
