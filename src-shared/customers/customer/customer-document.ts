import { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'

const text = z.string().nullable()

/** A customer as all tills of the company know them. Cents and instants as everywhere; digits without separators. */
export const customerDocumentSchema = z.object({
  code: z.string(),
  name: z.string(),
  taxId: text,
  mobile: text,
  email: text,
  city: text,
  postalCode: text,
  loyaltyCard: text,
  note: text,
  birthDate: text,
  creditLimit: z.int().nonnegative().nullable(),
  registeredAt: z.int(),
})
export type CustomerDocument = z.infer<typeof customerDocumentSchema>

export const customerDocument: DocumentKind = {
  kind: 'customer',
  version: 1,
  body: customerDocumentSchema,
  edited: 'anywhere',
  groups: [['city', 'postalCode']],
  withdrawable: [],
}
