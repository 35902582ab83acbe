import type { DocumentKind } from '#shared/central/document-kind'
import type { DocumentBody } from '#shared/central/shared-document'
import type { ReadDb, WriteDb } from '../database/connection'
import type { Desk } from '../database/desk'

/** One kind of shared document, as the feature that it is of reads and writes it in this file. */
export interface DocumentSource {
  readonly kind: DocumentKind
  /** Those this file has after a uid, in the order of their uids: at most so many. */
  readonly uids: (db: ReadDb, after: string, limit: number) => readonly string[]
  /** A pure function of stored rows; undefined where there are none. */
  readonly read: (db: ReadDb, uid: string) => DocumentBody | undefined
  /** Makes the rows say what the document says; what clashes here is thrown. */
  readonly write: (db: WriteDb, uid: string, body: DocumentBody) => void
  /** Takes out of the rows whatever names a person; what papers refer to stays. */
  readonly erase: (db: WriteDb, uid: string, desk: Pick<Desk, 'now' | 'terminal'>) => void
}
