import { randomUUID } from 'node:crypto'
import type { Central } from '#shared/central/central'
import type { DocumentBody } from '#shared/central/shared-document'
import { assertNever, fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../database/desk'
import { applyDocument } from './apply-document'
import { sharedDocument } from './document-rows'
import type { DocumentSource } from './document-source'

export type EditRefusal =
  | { readonly code: 'central-unreachable' }
  /** It may have been done: what the company says next tells. */
  | { readonly code: 'central-unknown' }
  /** Somebody else changed these fields meanwhile; the rows show how. */
  | { readonly code: 'document-changed'; readonly fields: readonly string[] }
  | { readonly code: 'document-refused' }

/** Changes some fields of a document that is only edited while connected: at the Central first, then in this file. */
export async function editDocument(
  desk: Desk,
  central: Pick<Central, 'patchDocument'>,
  source: DocumentSource,
  { uid, fields }: { readonly uid: string; readonly fields: DocumentBody | null },
): Promise<Result<null, EditRefusal>> {
  const base = sharedDocument(desk.database, uid)?.revision ?? 0
  const asked = { patch: randomUUID(), kind: source.kind.kind, uid, base, fields }
  const answer = await central.patchDocument(asked)
  if (answer.kind === 'unreachable') return fail({ code: 'central-unreachable' })
  if (answer.kind === 'unknown') return fail({ code: 'central-unknown' })
  const { value } = answer
  switch (value.kind) {
    case 'patched':
      applyDocument(desk, source, value.document)
      return ok(null)
    case 'conflict':
      applyDocument(desk, source, value.document)
      return fail({ code: 'document-changed', fields: value.fields })
    case 'gone':
      applyDocument(desk, source, value.document)
      return fail({ code: 'document-refused' })
    case 'kind-unknown':
    case 'malformed':
    case 'refused':
      return fail({ code: 'document-refused' })
    default:
      return assertNever(value)
  }
}
