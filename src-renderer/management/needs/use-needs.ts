import { useQueries } from '@tanstack/react-query'
import { useApp } from '../../app/use-app'
import { isAttentionOf, type Attention, type Need } from '../../feature/attention'
import { useFeatures } from '../../feature/features-context'
import { answers } from '../../ipc/answers'
import { goTo } from '../../shell/places/use-place'

/** Something to see to, and who brings it. */
export interface NeedOf extends Need {
  readonly key: string
  readonly of: Attention
}

const loudness = { stop: 0, attention: 1, quiet: 2 } as const

/** Everything that waits for whoever is signed in, the loudest first, then the oldest; and whether all was answered. */
export function useNeeds(): { readonly needs: readonly NeedOf[]; readonly isAsking: boolean } {
  const app = useApp()
  const { attention } = useFeatures()
  const asked = app.operator === null ? [] : attention.filter((one) => isAttentionOf(one, app))
  const said = useQueries(
    {
      queries: asked.map(({ id, question, ask }) => ({
        queryKey: [question, 'attention', id],
        queryFn: ask,
      })),
    },
    answers,
  )
  const needs = asked.flatMap((of, index): NeedOf[] => {
    const answer = said[index]?.data
    if (answer === undefined) return []
    const all: readonly Need[] = answer.ok
      ? answer.value
      : [{ tone: 'stop', text: answer.error, since: null, why: null, count: 1 }]
    return all.map((need) => ({ ...need, key: `${of.id} ${need.text}`, of }))
  })
  return {
    needs: needs.toSorted(
      (a, b) => loudness[a.tone] - loudness[b.tone] || (a.since ?? Infinity) - (b.since ?? Infinity) || 0,
    ),
    isAsking: said.some(({ data }) => data === undefined),
  }
}

/** Goes to where it is seen to; nowhere where that is not in the program. */
export function seeTo({ of: { seenTo }, prepare }: NeedOf): void {
  if (typeof seenTo === 'string') return
  prepare?.()
  goTo(seenTo)
}

/** Keeps the answers from screen to screen, so that the status bar does not flicker. */
export function KeptNeeds(): null {
  useNeeds()
  return null
}
