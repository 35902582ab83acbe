import type { Grouping } from '#shared/goods/product/grouping'
import { groupingDocument, groupingDocumentSchema } from '#shared/goods/shared-products/grouping-document'
import type { DocumentSource } from '../../platform/central-link/document-source'
import { indexGroup } from './product-words'

/** Families or brands as rows of this file. One that is taken back is no longer given; what has it keeps it. */
export function groupingDocuments(grouping: Grouping): DocumentSource {
  return {
    kind: groupingDocument(grouping),
    uids: (db, after, limit) =>
      db
        .all<{ uid: string }>(`SELECT uid FROM ${grouping} WHERE uid > ? ORDER BY uid LIMIT ?`, after, limit)
        .map(({ uid }) => uid),
    read(db, uid) {
      const row = db.get<{ name: string; active: 0 | 1 }>(
        `SELECT name, active FROM ${grouping} WHERE uid = ?`,
        uid,
      )
      return row && { name: row.name, active: row.active === 1 }
    },
    write(db, uid, body) {
      const { name, active } = groupingDocumentSchema.parse(body)
      const before = db.get<{ name: string }>(`SELECT name FROM ${grouping} WHERE uid = ?`, uid)
      db.run(
        `INSERT INTO ${grouping} (uid, name, active) VALUES (?, ?, ?)
         ON CONFLICT (uid) DO UPDATE SET name = excluded.name, active = excluded.active`,
        uid,
        name,
        Number(active),
      )
      const id = db.get<{ id: number }>(`SELECT id FROM ${grouping} WHERE uid = ?`, uid)?.id
      if (id !== undefined && before?.name !== name) indexGroup(db, grouping, id)
    },
    erase: (db, uid) => void db.run(`UPDATE ${grouping} SET active = 0 WHERE uid = ?`, uid),
  }
}
