import type { Central } from '#shared/central/central'
import type { Desk } from '../database/desk'
import { documentCursor } from './document-rows'
import type { DocumentSource } from './document-source'
import { offerOwn, pullDocuments } from './pull-documents'
import { pushEdits } from './push-edits'
import type { Turn } from './send-facts'

/**
 * One kind of document, both ways. What was written here is told before what others wrote is taken in. The first time all
 * the company knows comes first, and what only this file has is told after it.
 */
export async function shareDocuments(
  desk: Desk,
  central: Pick<Central, 'patchDocument' | 'pullDocuments'>,
  source: DocumentSource,
  breathe: () => Promise<void>,
): Promise<Turn> {
  const isFirst = documentCursor(desk.database, source.kind.kind)?.isOffered !== true
  const pushed = isFirst ? 'done' : await pushEdits(desk, central, source)
  if (pushed !== 'done') return pushed
  const pulled = await pullDocuments(desk, central, source, breathe)
  if (pulled !== 'done' || !isFirst) return pulled
  await offerOwn(desk, source, breathe)
  return pushEdits(desk, central, source)
}
