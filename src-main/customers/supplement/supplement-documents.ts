import { customerQuestionSchema } from '#shared/customers/supplement/customer-question'
import {
  customerQuestionDocument,
  customerQuestionDocumentSchema,
} from '#shared/customers/supplement/supplement-documents'
import { operatorIdSchema } from '#shared/kernel/ids'
import type { DocumentSource } from '../../platform/central-link/document-source'
import { questionVersion, writeCustomerQuestion } from './customer-question-rows'

/** Versions of complementos, which every till of the company asks alike. */
export const customerQuestions: DocumentSource = {
  kind: customerQuestionDocument,
  uids: (db, after, limit) =>
    db
      .all<{ id: string }>('SELECT id FROM customer_question WHERE id > ? ORDER BY id LIMIT ?', after, limit)
      .map(({ id }) => id),
  read(db, uid) {
    const question = questionVersion(db, uid)
    const written = db.get<{ at: number; operator: string }>(
      'SELECT at, operator_id AS operator FROM customer_question WHERE id = ?',
      uid,
    )
    if (!question || !written) return undefined
    const { id: _version, asks, ...rest } = question
    const choices = asks.kind === 'choice' ? [...asks.choices] : null
    return { ...rest, kind: asks.kind, choices, ...written }
  },
  write(db, id, body) {
    if (questionVersion(db, id)) return
    const { at, operator, kind, choices, ...rest } = customerQuestionDocumentSchema.parse(body)
    const asks = choices === null ? { kind } : { kind, choices }
    writeCustomerQuestion(db, customerQuestionSchema.parse({ id, ...rest, asks }), {
      at,
      operatorId: operatorIdSchema.parse(operator),
    })
  },
  // Nobody is named in it but who wrote it, by uid.
  erase: () => undefined,
}
