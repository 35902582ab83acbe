import { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'
import { labelLists } from './customer-label'

/** An entry of “Procedência” or “Agrupamento”, as all tills of the company know it. */
export const labelDocumentSchema = z.object({
  list: z.enum(labelLists),
  name: z.string(),
  isActive: z.boolean(),
})

export const labelDocument: DocumentKind = {
  kind: 'customer-label',
  version: 1,
  body: labelDocumentSchema,
  edited: 'anywhere',
  groups: [],
  withdrawable: [],
}
