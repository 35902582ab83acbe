import { z } from 'zod'
import { uidSchema } from './fact'

/** The fields of a document, by name. */
export const documentBodySchema = z.record(z.string(), z.json())
export type DocumentBody = z.infer<typeof documentBodySchema>

/**
 * What is known now of a product, a customer, a rule: with the revision the Central gave it. A body of null is a tombstone:
 * whoever or whatever it was is erased for good, on every till and in every copy.
 */
export const sharedDocumentSchema = z.object({
  kind: z.string().min(1).max(60),
  uid: uidSchema,
  revision: z.int().positive(),
  body: documentBodySchema.nullable(),
})
export type SharedDocument = z.infer<typeof sharedDocumentSchema>

/** A change of some fields of a document. */
export const documentPatchSchema = z.object({
  /** Its own name, made before it is sent: however often it arrives, it is done once. */
  patch: uidSchema,
  kind: sharedDocumentSchema.shape.kind,
  uid: uidSchema,
  /** The revision its writer knew; 0 where they knew none. */
  base: z.int().nonnegative(),
  /** What was touched; null erases the document. */
  fields: documentBodySchema.nullable(),
})
export type DocumentPatch = z.infer<typeof documentPatchSchema>

/** The most documents of one answer. */
export const DOCUMENTS_AT_ONCE = 500
