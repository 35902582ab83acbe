import type { LabelFacts, LabelOccasion } from '#shared/goods/labels/label-facts'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useChosenLabels } from './chosen-labels-store'

/** A chosen product with what its label says now. */
export interface LabelLine {
  readonly facts: LabelFacts
  readonly quantity: number
}

interface Labels {
  /** Null until main has answered. */
  readonly lines: readonly LabelLine[] | null
  readonly occasion: LabelOccasion | null
  readonly problem: string | null
  /** Whether this terminal has a label printer. */
  readonly hasPrinter: boolean
}

/** What is chosen, with today's prices; a product that no longer exists is not among it. */
export function useLabels(): Labels {
  const { labels } = useChosenLabels()
  const products = labels.map(({ productId }) => productId)
  const { value, reply } = useAnswer('labels.facts', { products }, { asTyped: true })
  const known = new Map(value?.facts.map((facts) => [facts.productId, facts]))
  return {
    lines:
      value === null
        ? null
        : labels.flatMap(({ productId, quantity }) => {
            const facts = known.get(productId)
            return facts === undefined ? [] : [{ facts, quantity }]
          }),
    occasion: value?.occasion ?? null,
    hasPrinter: value?.hasPrinter ?? false,
    problem: reply?.ok === false ? messageFor(reply.error) : null,
  }
}
