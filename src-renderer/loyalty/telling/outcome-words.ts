import { assertNever } from '#shared/kernel/result'
import { faultWords } from '#shared/loyalty/port/fault-text'
import { scoresPoints } from '#shared/loyalty/port/program-id'
import type { LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'
import { pointsText } from '../scoring/points-words'

/** What became of a sale's loyalty after a void or a return (FEATURES C8, C9, D7, E5). */
export interface OutcomeWords {
  readonly title: string
  readonly text: string
  readonly tone: 'good' | 'attention' | 'quiet'
}

/** Null where there is nothing to say: the sale had nothing there, or a void found nothing to undo. */
export function outcomeWords(outcome: LoyaltyOutcome, after: 'void' | 'return'): OutcomeWords | null {
  switch (outcome.undone) {
    case 'nothing':
      return after === 'return' ? keptWords(outcome) : null
    case 'part':
      return partWords(outcome)
    case 'all':
      return allWords(outcome)
    default:
      return assertNever(outcome.undone)
  }
}

/** Goods came back and the operator is told nothing of it. */
function keptWords({ program, name, used, points }: LoyaltyOutcome): OutcomeWords | null {
  const title = `${name} mantido`
  if (scoresPoints(program))
    return points === null || points === 0
      ? null
      : {
          title,
          text: `Os itens devolvidos não dão pontos. Esta venda continua com ${pointsText(points)}.`,
          tone: 'quiet',
        }
  return used === 0
    ? null
    : {
        title,
        text: 'O saldo usado só volta ao cliente quando todos os itens são devolvidos.',
        tone: 'quiet',
      }
}

function partWords(outcome: LoyaltyOutcome): OutcomeWords {
  const { name, points } = outcome
  if (outcome.state !== 'done') return untoldWords(outcome, 'estornado', 'O estorno')
  const left =
    points === null ? '' : ` Esta venda fica ${points === 0 ? 'sem pontos' : `com ${pointsText(points)}`}.`
  return {
    title: `${name} estornado em parte`,
    text: `Os pontos dos itens devolvidos foram estornados.${left}`,
    tone: 'good',
  }
}

function allWords(outcome: LoyaltyOutcome): OutcomeWords {
  const { name, program, state } = outcome
  if (state !== 'done') return untoldWords(outcome, 'cancelado', 'O cancelamento')
  return {
    title: `${name} cancelado`,
    text: scoresPoints(program)
      ? 'Os pontos desta venda foram estornados.'
      : 'O saldo usado volta ao cliente e o bônus desta venda foi desfeito.',
    tone: 'good',
  }
}

/** `what` as in “não cancelado”, `how` as in “O cancelamento”. */
function untoldWords({ name, state, lastFault }: LoyaltyOutcome, what: string, how: string): OutcomeWords {
  const because = lastFault === null ? '' : `${faultWords(lastFault, `o ${name}`).what} `
  if (state === 'resolved')
    return {
      title: `${name}: resolvido à mão`,
      text: `${how} foi feito fora do caixa. Quem resolveu e por quê está na Auditoria.`,
      tone: 'quiet',
    }
  if (state === 'waiting' && lastFault === null)
    return { title: `Avisando o ${name}`, text: `${how} ainda não foi confirmado.`, tone: 'quiet' }
  return {
    title: `${name} não ${what}`,
    text: `${because}${state === 'task' ? 'Resolva em Pendências de fidelidade.' : `${how} é repetido sozinho até dar certo.`}`,
    tone: 'attention',
  }
}
