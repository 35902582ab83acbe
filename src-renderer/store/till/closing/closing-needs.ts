import type { Instant } from '#shared/kernel/ids'
import type { ClosedTill } from '#shared/store/till/till-closing'
import type { Need } from '../../../feature/attention'

const week = 7 * 24 * 60 * 60 * 1000

/** Closings of the last seven days that differ and that nobody wrote a word about yet. */
export function closingNeeds(closings: readonly ClosedTill[], now: Instant): readonly Need[] {
  const open = closings.filter(
    ({ closedAt, wrongCount, noteCount }) => wrongCount > 0 && noteCount === 0 && now - closedAt < week,
  )
  if (open.length === 0) return []
  const text =
    open.length === 1
      ? '1 fechamento desta semana tem diferença, sem anotação.'
      : `${open.length} fechamentos desta semana têm diferença, sem anotação.`
  const since = Math.min(...open.map(({ closedAt }) => closedAt))
  return [
    { tone: 'attention', text, since, why: 'Anote o que houve, ou confira a contagem.', count: open.length },
  ]
}
