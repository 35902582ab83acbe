import { faultWords } from '../../src-shared/loyalty/fault-text'
import type { LoyaltyOutcome } from '../../src-shared/loyalty/loyalty-outcome'
import { pointsProgramId } from '../../src-shared/loyalty/program-id'
import { assertNever } from '../../src-shared/result'

/** What became of a sale's loyalty after a void or a return (FEATURES C8, C9). */
export interface OutcomeWords {
  readonly title: string
  readonly text: string
  readonly tone: 'good' | 'attention' | 'quiet'
}

/** Null where the sale keeps what it has at the operator. */
export function outcomeWords(outcome: LoyaltyOutcome): OutcomeWords | null {
  const { name, state, lastFault } = outcome
  const because = lastFault === null ? '' : `${faultWords(lastFault, `o ${name}`).what} `
  switch (state) {
    case 'waiting':
    case 'done':
      return null
    case 'cancelled':
      return {
        title: `${name} cancelado`,
        text:
          outcome.program === pointsProgramId
            ? 'Os pontos desta venda foram estornados.'
            : 'O saldo usado volta ao cliente e o bônus desta venda foi desfeito.',
        tone: 'good',
      }
    case 'not-cancelled-yet':
      if (lastFault === null)
        return { title: `Cancelando ${name}`, text: 'A operadora está sendo avisada.', tone: 'quiet' }
      return {
        title: `${name} não cancelado`,
        text: `${because}O cancelamento é repetido sozinho até dar certo.`,
        tone: 'attention',
      }
    case 'task':
      return {
        title: `${name} não cancelado`,
        text: `${because}Resolva em Pendências de fidelidade.`,
        tone: 'attention',
      }
    default:
      return assertNever(state)
  }
}
