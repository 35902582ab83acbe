import type { ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { useAnswer } from '../../ipc/use-answer'

/** Who scores for a sale or an order and what was sent so far, anew whenever the operator answered something. */
export function usePointsProgram(subject: ScoredSubject) {
  return useAnswer('loyalty.points-program', { subject })
}
