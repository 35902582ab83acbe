import type { Central } from '#shared/central/central'
import type { Desk } from '../database/desk'
import { applyDocument } from './apply-document'
import { documentCursor, hasEdit, noteEdit, sharedDocument } from './document-rows'
import type { DocumentSource } from './document-source'
import type { Turn } from './send-facts'

const PAGE = 100
/** So many documents are taken in by one transaction: a scan that waits for it does not notice. */
const SLICE = 20

/**
 * Takes in what the company says of one kind, all of it the first time and after a new version of the kind. The first time
 * the company's word stands; later what is being told from here is left to the answer of that.
 */
export async function pullDocuments(
  desk: Desk,
  central: Pick<Central, 'pullDocuments'>,
  source: DocumentSource,
  breathe: () => Promise<void>,
): Promise<Turn> {
  const { database } = desk
  const { kind, version } = source.kind
  for (let hasMore = true; hasMore;) {
    const known = documentCursor(database, kind)
    const cursor = known?.version === version ? known.cursor : null
    const answer = await central.pullDocuments({ kind, cursor, limit: PAGE })
    if (answer.kind !== 'answered') return 'later'
    const { value } = answer
    if (value.kind === 'refused') return value.why === 'stopped' ? 'stopped' : 'later'
    for (let at = 0; at < value.documents.length; at += SLICE) {
      database.write((db) => {
        for (const document of value.documents.slice(at, at + SLICE))
          if (known?.isOffered !== true || !hasEdit(db, document.uid)) applyDocument(desk, source, document)
      })
      await breathe()
    }
    if (value.cursor !== cursor)
      database.write((db) =>
        db.put('document_cursor', {
          kind,
          version,
          cursor: value.cursor,
          is_offered: Number(known?.isOffered ?? false),
        }),
      )
    hasMore = value.hasMore
  }
  return 'done'
}

/** What this file has and the company does not know is to be told, once, after all the company knows was taken in. */
export async function offerOwn(
  { database }: Desk,
  { kind: { kind }, uids }: DocumentSource,
  breathe: () => Promise<void>,
): Promise<void> {
  if (documentCursor(database, kind)?.isOffered !== false) return
  let after = ''
  for (let slice = uids(database, after, PAGE); slice.length > 0; slice = uids(database, after, PAGE)) {
    const own = slice.filter((uid) => sharedDocument(database, uid) === undefined)
    database.write((db) => {
      for (const uid of own) noteEdit(db, kind, uid)
    })
    after = slice.at(-1) ?? after
    await breathe()
  }
  database.write((db) => db.run('UPDATE document_cursor SET is_offered = 1 WHERE kind = ?', kind))
}
