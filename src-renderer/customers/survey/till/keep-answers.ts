import type { AskedSurvey } from '#shared/customers/survey/answering-operations'
import type { SaleId } from '#shared/kernel/ids'
import { call } from '../../../ipc/client'

/** What was chosen so far: the place of the answer, from 1 on, by the question's version. */
export type Chosen = Readonly<Record<string, number>>

/** Has main keep what was chosen; where nothing was, that the survey was skipped. */
export function keepAnswers(saleId: SaleId, { survey, questions }: AskedSurvey, chosen: Chosen) {
  const answers = questions.flatMap(({ id }) => {
    const choice = chosen[id]
    return choice === undefined ? [] : [{ question: id, choice }]
  })
  return call('survey.answer', { saleId, survey, answers })
}
