import type { AnsweredQuestion, Crossing } from '#shared/customers/survey/results-operations'

/** What is crossed: what somebody chose where the survey asked it in the period, else its first two questions. */
export function crossingOf(questions: readonly AnsweredQuestion[], wanted: Crossing | null): Crossing {
  const isThere = (id: string): boolean => questions.some((question) => question.id === id)
  const [first, second = first] = questions
  if (wanted === null || !isThere(wanted.rows) || !isThere(wanted.columns))
    return { rows: first?.id ?? '', columns: second?.id ?? '', only: null }
  return wanted.only === null || isThere(wanted.only.question) ? wanted : { ...wanted, only: null }
}
