import { sharedDocumentSchema, type SharedDocument, type DocumentBody } from '#shared/central/shared-document'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import type { KeptAside } from './parked-rows'

/** A document as the Central last said it; undefined where it never did. */
export function sharedDocument(
  db: ReadDb,
  uid: string,
): { readonly revision: number; readonly body: DocumentBody | null } | undefined {
  const row = db.get<{ revision: number; body: string | null }>(
    'SELECT revision, body FROM shared_document WHERE uid = ?',
    uid,
  )
  return row && { revision: row.revision, body: row.body === null ? null : parsed(row.body) }
}

export function keepDocument(db: WriteDb, { uid, kind, revision, body }: SharedDocument): void {
  db.put('shared_document', { uid, kind, revision, body: body === null ? null : JSON.stringify(body) })
}

/** What was written here and is not at the Central yet; frozen once it was sent for the first time. */
export interface DocumentEdit {
  readonly uid: string
  readonly kind: string
  readonly frozen: {
    readonly patch: string
    readonly base: number
    readonly fields: DocumentBody
    readonly rowsThen: DocumentBody
  } | null
}

interface EditRow {
  readonly uid: string
  readonly kind: string
  readonly patch: string | null
  readonly base: number
  readonly fields: string
  readonly rowsThen: string
}

/** The first edit of the kind after a uid. */
export function nextEdit(db: ReadDb, kind: string, after: string): DocumentEdit | undefined {
  const row = db.get<EditRow>(
    `SELECT uid, kind, patch, base, fields, rows_then AS rowsThen FROM document_edit
     WHERE kind = ? AND uid > ? ORDER BY uid LIMIT 1`,
    kind,
    after,
  )
  if (!row) return undefined
  const { uid, patch, base, fields, rowsThen } = row
  return {
    uid,
    kind,
    frozen: patch === null ? null : { patch, base, fields: parsed(fields), rowsThen: parsed(rowsThen) },
  }
}

export function hasEdit(db: ReadDb, uid: string): boolean {
  return db.get('SELECT 1 FROM document_edit WHERE uid = ?', uid) !== undefined
}

/** Something is written here that the others are to know. */
export function noteEdit(db: WriteDb, kind: string, uid: string): void {
  db.run('INSERT INTO document_edit (uid, kind) VALUES (?, ?) ON CONFLICT (uid) DO NOTHING', uid, kind)
}

export function freezeEdit(db: WriteDb, uid: string, frozen: NonNullable<DocumentEdit['frozen']>): void {
  db.run(
    'UPDATE document_edit SET patch = ?, base = ?, fields = ?, rows_then = ? WHERE uid = ?',
    frozen.patch,
    frozen.base,
    JSON.stringify(frozen.fields),
    JSON.stringify(frozen.rowsThen),
    uid,
  )
}

export function dropEdit(db: WriteDb, uid: string): void {
  db.run('DELETE FROM document_edit WHERE uid = ?', uid)
}

/** Keeps a document that clashes here, or what was here and gave way, for a person to look at. */
export function parkDocument(
  db: WriteDb,
  document: SharedDocument,
  { why, isClash }: KeptAside,
  at: Instant,
): void {
  db.run(
    `INSERT INTO parked_document (uid, document, why, at, is_clash) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (uid) DO UPDATE SET document = excluded.document, why = excluded.why, is_clash = excluded.is_clash`,
    document.uid,
    JSON.stringify(document),
    why,
    at,
    Number(isClash),
  )
}

/** Its rows say what it says. */
export function settleClash(db: WriteDb, uid: string): void {
  db.run('DELETE FROM parked_document WHERE uid = ? AND is_clash = 1', uid)
}

/** Those of a kind the rows of this file are in the way of, the oldest first: so many at a time. */
export function clashingDocuments(db: ReadDb, kind: string): SharedDocument[] {
  return db
    .all<{ document: string }>(
      "SELECT document FROM parked_document WHERE is_clash = 1 AND document ->> '$.kind' = ? ORDER BY at, uid LIMIT 50",
      kind,
    )
    .map(({ document }) => sharedDocumentSchema.parse(JSON.parse(document)))
}

export function unparkDocument(db: WriteDb, uid: string): void {
  db.run('DELETE FROM parked_document WHERE uid = ?', uid)
}

export function documentCursor(
  db: ReadDb,
  kind: string,
): { readonly version: number; readonly cursor: string; readonly isOffered: boolean } | undefined {
  const row = db.get<{ version: number; cursor: string; isOffered: number }>(
    'SELECT version, cursor, is_offered AS isOffered FROM document_cursor WHERE kind = ?',
    kind,
  )
  return row && { ...row, isOffered: row.isOffered === 1 }
}

function parsed(json: string): DocumentBody {
  return JSON.parse(json) as DocumentBody
}
