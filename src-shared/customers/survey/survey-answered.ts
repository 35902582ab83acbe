import { z } from 'zod'

/** What became of the survey after a sale, as other tills hear of it: versions by their ids, choices by their places. */
export const surveyAnsweredSchema = z.object({
  sale: z.uuid(),
  survey: z.uuid(),
  operator: z.uuid(),
  /** None of them: it was skipped. */
  answers: z.array(z.object({ question: z.uuid(), choice: z.int().positive() })),
})
export type SurveyAnswered = z.infer<typeof surveyAnsweredSchema>
