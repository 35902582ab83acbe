import type { DocumentKind } from './document-kind'
import { isSameJson } from './same-json'
import type { DocumentBody, DocumentPatch, SharedDocument } from './shared-document'

/** A document as the Central keeps it: with the revision each field was last changed in. */
export interface KeptDocument extends SharedDocument {
  readonly changed: Readonly<Record<string, number>>
}

export type Merged =
  /** `lost`: what another till wrote, and no longer stands; kept for a person to look at. */
  | { readonly kind: 'patched'; readonly document: KeptDocument; readonly lost: DocumentBody }
  /** Somebody else changed these fields meanwhile. */
  | { readonly kind: 'conflict'; readonly document: KeptDocument; readonly fields: readonly string[] }
  /** It was erased, which nothing undoes. */
  | { readonly kind: 'gone'; readonly document: KeptDocument }

/** What becomes of a document by a patch, in the order patches arrive (DESIGN section 11). */
export function mergePatch(
  kind: Pick<DocumentKind, 'edited' | 'withdrawable'>,
  current: KeptDocument | undefined,
  { kind: name, uid, base, fields }: DocumentPatch,
): Merged {
  if (current?.body === null) return { kind: 'gone', document: current }
  const revision = (current?.revision ?? 0) + 1
  const before = current?.body ?? {}
  const isLate = (field: string): boolean => (current?.changed[field] ?? 0) > base
  if (fields === null) {
    if (kind.edited === 'connected' && current && current.revision > base)
      return { kind: 'conflict', document: current, fields: Object.keys(before) }
    return { kind: 'patched', document: { kind: name, uid, revision, body: null, changed: {} }, lost: {} }
  }
  const different = Object.keys(fields).filter((field) => !isSameJson(fields[field], before[field]))
  const late = different.filter(isLate)
  if (current && (different.length === 0 || (kind.edited === 'connected' && late.length > 0)))
    return late.length === 0
      ? { kind: 'patched', document: current, lost: {} }
      : { kind: 'conflict', document: current, fields: late }
  const withdrawn = late.filter((field) => kind.withdrawable.includes(field) && before[field] === false)
  const standing = different.filter((field) => !withdrawn.includes(field))
  const lost = {
    ...pick(
      before,
      late.filter((field) => standing.includes(field)),
    ),
    ...pick(fields, withdrawn),
  }
  if (current && standing.length === 0) return { kind: 'patched', document: current, lost }
  const body = { ...before, ...pick(fields, standing) }
  const changed = { ...current?.changed, ...Object.fromEntries(standing.map((field) => [field, revision])) }
  return { kind: 'patched', document: { kind: name, uid, revision, body, changed }, lost }
}

function pick(body: DocumentBody, fields: readonly string[]): DocumentBody {
  return Object.fromEntries(Object.entries(body).filter(([field]) => fields.includes(field)))
}
