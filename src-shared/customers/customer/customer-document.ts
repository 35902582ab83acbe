import { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'

const text = z.string().nullable()
/** What a till that did not have the whole file yet says nothing of. */
const later = text.default(null)

/** A customer as all tills of the company know them. Cents and instants as everywhere; digits without separators. */
export const customerDocumentSchema = z.object({
  code: z.string(),
  /** The whole name; the surname is its end. */
  name: z.string(),
  surname: later,
  taxId: text,
  sex: later,
  birthDate: text,
  mobile: text,
  phone: later,
  email: text,
  postalCode: text,
  street: later,
  streetNumber: later,
  complement: later,
  district: later,
  city: text,
  state: later,
  country: later,
  language: later,
  branchUid: later,
  originUid: later,
  groupingUid: later,
  loyaltyCard: text,
  note: text,
  creditLimit: z.int().nonnegative().nullable(),
  isActive: z.boolean().default(true),
  /** Complementos, by the question's uid. */
  answers: z.record(z.string(), z.string()).default({}),
  registeredAt: z.int(),
  /** Whose file this one went into, where two were of one person. */
  mergedInto: later,
})
export type CustomerDocument = z.infer<typeof customerDocumentSchema>

export const customerDocument: DocumentKind = {
  kind: 'customer',
  version: 3,
  body: customerDocumentSchema,
  edited: 'anywhere',
  groups: [
    ['name', 'surname'],
    ['postalCode', 'street', 'streetNumber', 'complement', 'district', 'city', 'state', 'country'],
  ],
  withdrawable: [],
}
