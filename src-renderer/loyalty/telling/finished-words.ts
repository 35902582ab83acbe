import { ZERO } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { assertNever } from '#shared/kernel/result'
import { faultWords } from '#shared/loyalty/port/fault-text'
import { scoresPoints } from '#shared/loyalty/port/program-id'
import type { LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'
import { pointsText } from '../scoring/points-words'

/** What a programme says of a sale just finished. */
export interface FinishedWords {
  readonly text: string
  readonly tone: 'good' | 'attention' | 'quiet'
}

/** “Programa: usado R$ 24,95 · previsto R$ 1,24” (FEATURES D3); null where there is nothing to say, or all was undone. */
export function finishedWords(outcome: LoyaltyOutcome): FinishedWords | null {
  const { name, undone, state, lastFault } = outcome
  if (undone !== 'nothing') return null
  const facts = factsOf(outcome).join(' · ')
  switch (state) {
    case 'task': {
      const because = lastFault === null ? '' : ` ${faultWords(lastFault, `o ${name}`).what}`
      return { text: `${name} não confirmado.${because} Veja Pendências de fidelidade.`, tone: 'attention' }
    }
    case 'waiting':
      return { text: `${name}: ${facts === '' ? '' : `${facts}, `}aguardando confirmação`, tone: 'quiet' }
    case 'done':
    case 'resolved':
      return facts === '' ? null : { text: `${name}: ${facts}`, tone: 'good' }
    default:
      return assertNever(state)
  }
}

function factsOf({ program, used, earned, expected, points }: LoyaltyOutcome): string[] {
  if (scoresPoints(program)) return points === null || points === 0 ? [] : [pointsText(points)]
  const gained = earned ?? expected ?? ZERO
  return [
    ...(used > 0 ? [`usado ${formatCents(used)}`] : []),
    ...(gained > 0 ? [`${earned === null ? 'previsto' : 'gerado'} ${formatCents(gained)}`] : []),
  ]
}
