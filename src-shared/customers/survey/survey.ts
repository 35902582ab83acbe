import { z } from 'zod'
import { lineText } from '../../kernel/text/text-door'

/** What a customer answers before the next one is served. */
const mostQuestions = 10

/** A survey as somebody puts it together: its questions by uid, in the order they are asked (R17). */
export const surveyTextSchema = z
  .object({
    title: lineText({ min: 1, max: 60 }),
    questions: z
      .array(z.uuid())
      .min(1, 'Escolha pelo menos uma pergunta.')
      .max(mostQuestions, `No máximo ${mostQuestions} perguntas.`)
      .refine((uids) => new Set(uids).size === uids.length, 'A mesma pergunta está duas vezes.')
      .readonly(),
  })
  .readonly()
export type SurveyText = z.infer<typeof surveyTextSchema>

/** A version of a survey, which like its questions is never changed. The same questions in another order are another one. */
export const surveySchema = surveyTextSchema
  .unwrap()
  .extend({ id: z.uuid(), uid: z.uuid(), version: z.int().positive() })
  .readonly()
export type Survey = z.infer<typeof surveySchema>
