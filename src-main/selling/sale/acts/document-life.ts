import type { ReturnId, SaleId } from '#shared/kernel/ids'
import {
  documentTransitions,
  papersMayLeave,
  type DocumentState,
} from '#shared/selling/document/document-states'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import type { Deed, SaleDesk } from '../participant'

/** Which document: an act has one, named after what it was done to. */
export function documentOf(deed: Deed): string {
  return deed.kind === 'return' ? documentOfReturn(deed.id) : documentOfSale(deed.kind, deed.sale.id)
}

export function documentOfReturn(id: ReturnId): string {
  return `return:${id}`
}

export function documentOfSale(kind: 'finish' | 'void', saleId: SaleId): string {
  return `${kind}:${saleId}`
}

/** A document that never had to wait for anybody leaves no row. */
export function documentState(db: ReadDb, document: string): DocumentState {
  const row = db.get<{ state: DocumentState }>('SELECT state FROM document_life WHERE document = ?', document)
  return row?.state ?? 'issued'
}

/** Whether papers of a document may come out, the first time or again. */
export function mayLeave(db: ReadDb, document: string): boolean {
  return papersMayLeave[documentState(db, document)]
}

/** Begins the life of a document that somebody has to allow. */
export function awaitDocument(db: WriteDb, document: string): void {
  db.run("INSERT INTO document_life (document, state) VALUES (?, 'awaiting')", document)
}

/**
 * What became of a document somebody had to allow: once its papers may leave, those its act wrote come out.
 *
 * @throws RangeError on a move its life does not have: whoever moves it has looked at where it stands.
 */
export function moveDocument(
  { database, papers }: Pick<SaleDesk, 'database' | 'papers'>,
  document: string,
  to: DocumentState,
): void {
  database.write((db) => {
    const from = documentState(db, document)
    if (!documentTransitions[from].includes(to))
      throw new RangeError(`a document does not go from ${from} to ${to}`)
    db.run('UPDATE document_life SET state = ? WHERE document = ?', to, document)
    if (papersMayLeave[to]) papers.free(document)
  })
}
