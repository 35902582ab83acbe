import type { BulkChange } from '#shared/goods/bulk-edit/bulk-change'
import type { BulkLine, BulkPreview } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { bulkRefusals, planChange, type BulkRefusal } from '#shared/goods/bulk-edit/planned-change'
import type { Work } from '../../platform/worker/task'
import { bulkProducts } from './bulk-fields-rows'
import { fieldsInWords } from './change-in-words'
import { lastProduct, nextChosen, type StoredChoice } from './chosen-products'

export interface PreviewOrder {
  readonly choice: StoredChoice
  readonly change: BulkChange
  readonly timeZone: string
}

/** Of those changed, and of those refused. */
const shown = 20
const batch = 1000

/** What a change would come to, product by product: nothing is written. */
export function previewBulkEdit(
  { choice, change, timeZone }: PreviewOrder,
  { db, check, signal }: Work,
): BulkPreview {
  const until = lastProduct(db)
  const changed: BulkLine[] = []
  const refused: BulkLine[] = []
  const whys = new Map<BulkRefusal, number>()
  let counts = { found: 0, changed: 0 }
  for (let after = 0; after < until;) {
    check()
    const { ids, last } = nextChosen(db, choice, { after, until, limit: batch })
    after = last
    for (const product of bulkProducts(db, ids)) {
      signal.look()
      const planned = planChange(product, change, timeZone)
      const { code, description } = product
      const isChanged = planned.kind === 'changed'
      counts = { found: counts.found + 1, changed: counts.changed + Number(isChanged) }
      if (isChanged && changed.length < shown)
        changed.push({
          code,
          description,
          before: fieldsInWords(db, planned.before),
          after: fieldsInWords(db, planned.after),
          refused: null,
        })
      if (planned.kind !== 'refused') continue
      whys.set(planned.why, (whys.get(planned.why) ?? 0) + 1)
      if (refused.length < shown)
        refused.push({ code, description, before: null, after: null, refused: bulkRefusals[planned.why] })
    }
  }
  return {
    ...counts,
    refused: [...whys].map(([why, count]) => ({ why: bulkRefusals[why], count })),
    lines: [...refused, ...changed],
  }
}
