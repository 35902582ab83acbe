import { templateDocument, templateDocumentSchema } from '#shared/customers/template/template-document'
import type { DocumentSource } from '../../platform/central-link/document-source'
import { templateById, templateIds, writeTemplate } from './template-rows'

/** Templates as rows of this file. */
export const templateDocuments: DocumentSource = {
  kind: templateDocument,
  uids: templateIds,
  read(db, uid) {
    const template = templateById(db, uid)
    if (!template) return undefined
    const { id: _id, ...body } = template
    return body
  },
  write: (db, uid, body) => writeTemplate(db, { id: uid, ...templateDocumentSchema.parse(body) }),
  erase: (db, uid) => void db.run('DELETE FROM message_template WHERE id = ?', uid),
}
