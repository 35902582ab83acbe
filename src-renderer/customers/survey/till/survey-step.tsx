import { useAnswer } from '../../../ipc/use-answer'
import type { AfterSale } from '../../../selling/open-sale/moments'
import { useLastFinished, useSale } from '../../../selling/open-sale/use-sale'
import { AnswerWindow } from './answer-window'
import { useSurveyStore } from './survey-store'

/**
 * What the branch asks the customer of the sale just finished, between two sales (R19). The paper is already on its way. The
 * next customer is never held up: a scan or a key of the next sale leaves it, with what was answered until then.
 */
export const SurveyStep: AfterSale['Step'] = ({ onScan, children }) => {
  const between = useSale() === null
  const last = useLastFinished()
  const over = useSurveyStore((store) => store.over)
  const isDue = between && last !== null && last.saleId !== over
  const { value: survey } = useAnswer('survey.after-sale', isDue ? { saleId: last.saleId } : null)
  if (!isDue || survey === null) return children
  return <AnswerWindow key={last.saleId} sale={last} survey={survey} onScan={onScan} />
}
