import type { Central } from '#shared/central/central'
import type { Desk } from '../database/desk'
import { applyDocument } from './apply-document'
import { clashingDocuments, documentCursor } from './document-rows'
import type { DocumentSource } from './document-source'
import { offerOwn, pullDocuments } from './pull-documents'
import { pushEdits } from './push-edits'
import { pushErasures } from './push-erasures'
import type { Turn } from './send-facts'

/**
 * One kind of document, both ways. Who was erased here is told first, even where the company never heard of them; then what
 * was written here, and after that what others wrote is taken in. The first time all
 * the company knows comes first, and what only this file has is told after it.
 */
export async function shareDocuments(
  desk: Desk,
  central: Pick<Central, 'patchDocument' | 'pullDocuments'>,
  source: DocumentSource,
  breathe: () => Promise<void>,
): Promise<Turn> {
  const erased = await pushErasures(desk, central, source)
  if (erased !== 'done') return erased
  const isFirst = documentCursor(desk.database, source.kind.kind)?.isOffered !== true
  const pushed = isFirst ? 'done' : await pushEdits(desk, central, source)
  if (pushed !== 'done') return pushed
  const pulled = await pullDocuments(desk, central, source, breathe)
  tryClashing(desk, source)
  if (pulled !== 'done' || !isFirst) return pulled
  await offerOwn(desk, source, breathe)
  return pushEdits(desk, central, source)
}

/** What was in the way of others' documents may have been changed: those that have room now are taken in. */
function tryClashing(desk: Desk, source: DocumentSource): void {
  for (const document of clashingDocuments(desk.database, source.kind.kind))
    applyDocument(desk, source, document)
}
