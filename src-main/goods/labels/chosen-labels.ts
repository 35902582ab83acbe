import type { LabelFacts } from '#shared/goods/labels/label-facts'
import { mostLabels, type LabelOrder } from '#shared/goods/labels/labels-operations'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import { labelFacts } from './label-queries'

export type NotChosen =
  | { readonly code: 'label-product-gone' }
  | { readonly code: 'labels-too-many'; readonly count: number; readonly most: number }

/** Every label of an order, one after the other, each product's together. */
export function chosenLabels(desk: ReadDesk, order: LabelOrder): Result<readonly LabelFacts[], NotChosen> {
  const count = order.reduce((sum, { quantity }) => sum + quantity, 0)
  if (count > mostLabels) return fail({ code: 'labels-too-many', count, most: mostLabels })
  const facts = labelFacts(
    desk,
    order.map(({ productId }) => productId),
  )
  const labels: LabelFacts[] = []
  for (const { productId, quantity } of order) {
    const label = facts.get(productId)
    if (label === undefined) return fail({ code: 'label-product-gone' })
    for (let copy = 0; copy < quantity; copy++) labels.push(label)
  }
  return ok(labels)
}
