import { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'
import { questionKinds } from './customer-question'

/** A version of a complemento, by its own id. */
export const customerQuestionDocumentSchema = z.object({
  uid: z.uuid(),
  version: z.int().positive(),
  name: z.string(),
  kind: z.enum(questionKinds),
  choices: z.array(z.string()).nullable(),
  position: z.int().positive(),
  isActive: z.boolean(),
  at: z.int(),
  operator: z.uuid(),
})

/** Written once and never changed: two tills that wrote apart both keep what they wrote. */
export const customerQuestionDocument: DocumentKind = {
  kind: 'customer-question',
  version: 1,
  body: customerQuestionDocumentSchema,
  edited: 'anywhere',
  groups: [],
  withdrawable: [],
}
