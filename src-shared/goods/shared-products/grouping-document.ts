import { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'
import type { Grouping } from '../product/grouping'

/** A family or brand as all tills of the company know it. */
export const groupingDocumentSchema = z.object({ name: z.string(), active: z.boolean() })
export type GroupingDocument = z.infer<typeof groupingDocumentSchema>

export function groupingDocument(grouping: Grouping): DocumentKind {
  return {
    kind: grouping,
    version: 1,
    body: groupingDocumentSchema,
    edited: 'connected',
    groups: [],
    withdrawable: [],
  }
}
