import type { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'
import { messageTemplateSchema } from './message-template'

/** A template as all tills of the company know it. */
export const templateDocumentSchema = messageTemplateSchema.unwrap().omit({ id: true })
export type TemplateDocument = z.infer<typeof templateDocumentSchema>

export const templateDocument: DocumentKind = {
  kind: 'message-template',
  version: 1,
  body: templateDocumentSchema,
  edited: 'connected',
  // What a text costs is decided with it.
  groups: [['subject', 'body', 'keepsAccents']],
  withdrawable: [],
}
