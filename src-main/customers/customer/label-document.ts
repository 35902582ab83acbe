import { labelDocument, labelDocumentSchema } from '#shared/customers/customer/label-document'
import type { DocumentSource } from '../../platform/central-link/document-source'
import { writeLabel } from './label-rows'

/** “Procedência” and “Agrupamento”, as rows of this file. */
export const labelDocuments: DocumentSource = {
  kind: labelDocument,
  uids: (db, after, limit) =>
    db
      .all<{ uid: string }>('SELECT uid FROM customer_label WHERE uid > ? ORDER BY uid LIMIT ?', after, limit)
      .map(({ uid }) => uid),
  read(db, uid) {
    const row = db.get<{ list: string; name: string; isActive: 0 | 1 }>(
      'SELECT list, name, is_active AS isActive FROM customer_label WHERE uid = ?',
      uid,
    )
    return row && { ...row, isActive: row.isActive === 1 }
  },
  write: (db, uid, body) => writeLabel(db, { uid, ...labelDocumentSchema.parse(body) }),
  // Nobody is named in it.
  erase: () => undefined,
}
