import type { Instant } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { inMinutes } from '#shared/kernel/time/in-minutes'
import { faultWords } from '#shared/loyalty/port/fault-text'
import { programName, scoresPoints, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { LoyaltyWorkKind, PendingLoyalty } from '#shared/loyalty/telling/loyalty-work'

/** What is owed to an operator, as a manager says it. */
export function workName(kind: LoyaltyWorkKind, program: LoyaltyProgramId): string {
  switch (kind) {
    case 'confirm':
      return 'Confirmar o uso do cashback'
    case 'undo':
      return 'Cancelar o cashback'
    case 'earn':
      return scoresPoints(program) ? 'Enviar os pontos' : 'Enviar a compra que gera bônus'
    case 'reverse-earning':
      return scoresPoints(program) ? 'Estornar os pontos' : 'Estornar o bônus'
  }
}

/** What the customer has, or has not, until it is settled. */
export function workMeaning({
  kind,
  amount,
  lastFault,
}: Pick<PendingLoyalty, 'kind' | 'amount' | 'lastFault'>): string {
  switch (kind) {
    case 'confirm':
      if (lastFault?.kind === 'declined' && amount !== null)
        return `O desconto já foi dado ao cliente e o saldo dele não foi baixado: ${formatCents(amount)} ficam por conta da loja, se a operadora não aceitar.`
      return 'O desconto já foi dado na venda; falta a operadora baixar o saldo do cliente.'
    case 'undo':
      return 'A venda não usa mais o saldo; falta a operadora devolvê-lo ao cliente.'
    case 'earn':
      return 'A venda está finalizada; falta a operadora creditar o que ela gera.'
    case 'reverse-earning':
      return 'O que a venda gerou não vale mais; falta a operadora estornar.'
  }
}

/** The operator's last answer. */
export function lastAnswer({ lastFault, attempts, program }: PendingLoyalty): string {
  if (lastFault !== null) return faultWords(lastFault, `o ${programName(program)}`).what
  return attempts === 0 ? 'Ainda não foi enviada.' : 'Enviada, sem resposta ainda.'
}

/** When it is tried again; at null only a person can settle it. */
export function nextAttempt({ nextAttemptAt }: Pick<PendingLoyalty, 'nextAttemptAt'>, now: Instant): string {
  if (nextAttemptAt === null) return 'Espera uma decisão'
  return nextAttemptAt <= now ? 'Tentando agora' : `Tenta em ${inMinutes(nextAttemptAt, now)}`
}
