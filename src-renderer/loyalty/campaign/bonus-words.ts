import { formatCents } from '#shared/kernel/money/format'
import { assertNever } from '#shared/kernel/result'
import { faultWords } from '#shared/loyalty/port/fault-text'
import type { LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'

/** What is true of the bonus of a campaign just chosen. */
export interface BonusWords {
  readonly text: string
  readonly tone: 'good' | 'quiet' | 'attention'
}

/** Null while the operator has not answered, and where the sale was undone meanwhile. */
export function bonusWords({ name, undone, state, earned, lastFault }: LoyaltyOutcome): BonusWords | null {
  if (undone !== 'nothing') return null
  const because = lastFault === null ? '' : `${faultWords(lastFault, `o ${name}`).what} `
  switch (state) {
    case 'done':
    case 'resolved':
      return earned === null || earned === 0
        ? { text: `O ${name} não confirmou bônus para esta venda.`, tone: 'quiet' }
        : { text: `O ${name} confirmou ${formatCents(earned)} de bônus para o cliente.`, tone: 'good' }
    case 'task':
      return { text: `${because}Bônus não confirmado: veja Pendências de fidelidade.`, tone: 'attention' }
    case 'waiting':
      return lastFault === null ? null : { text: `${because}${unconfirmedText}`, tone: 'quiet' }
    default:
      return assertNever(state)
  }
}

export const unconfirmedText = 'O bônus ainda não está confirmado.'
