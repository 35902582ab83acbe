import { assertNever } from '../../kernel/result'
import { longestPin, shortestPin, shortestPinOfApprover, type PinProblem } from './pin-rules'

/** How many digits a PIN has, as its field is labelled. */
export function pinLengthWords(approves: boolean): string {
  return `${approves ? shortestPinOfApprover : shortestPin} a ${longestPin} números`
}

/** Why a PIN may not be chosen, and what to do. */
export function pinProblemWords({
  problem,
  approves,
}: {
  readonly problem: PinProblem
  readonly approves: boolean
}): string {
  switch (problem) {
    case 'too-short':
      return approves
        ? `Quem aprova ou gerencia usa um PIN de ${pinLengthWords(true)}.`
        : `Use um PIN de ${pinLengthWords(false)}.`
    case 'obvious':
      return 'Fácil de adivinhar: sem repetições, sequências ou datas.'
    case 'own-code':
      return 'O PIN não pode ser o seu código.'
    default:
      return assertNever(problem)
  }
}
