import { faultWords } from '../port/fault-text'
import { programName } from '../port/program-id'
import type { LoyaltyLogEntry } from './loyalty-log'

const oneDecimal = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 })

/** Milliseconds as one reads them: `320 ms`, `4,2 s`. */
export function durationText(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${oneDecimal.format(milliseconds / 1000)} s`
}

/** What the operator answered, or why it did not, in Portuguese. */
export function answerText({
  fault,
  answer,
  program,
}: Pick<LoyaltyLogEntry, 'fault' | 'answer' | 'program'>): string {
  if (fault !== null) return faultWords(fault, `o ${programName(program)}`).what
  return answer === '' ? 'Respondeu.' : answer
}
