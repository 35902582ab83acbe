import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { saleIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { questionSchema } from './question'
import { surveyRefusals } from './survey-refusals'

/** What is shown after a sale: versions as they are now. */
const askedSchema = z
  .object({
    /** The version of the survey. */
    survey: z.uuid(),
    title: z.string(),
    questions: z.array(questionSchema).readonly(),
  })
  .readonly()
export type AskedSurvey = z.infer<typeof askedSchema>

/** One question's answer: its version, and the place of what was chosen among its answers, from 1 on. */
const answerSchema = z.object({ question: z.uuid(), choice: z.int().positive() }).readonly()
export type Answer = z.infer<typeof answerSchema>

/** The survey at the till, after a sale (R19). */
export const answeringContract = {
  /** What is to be asked after a sale finished here; null where the branch asks nothing, or it was asked already. */
  'survey.after-sale': query({
    input: z.object({ saleId: saleIdSchema }),
    output: askedSchema.nullable(),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: { saleId: exampleId },
  }),
  /**
   * Keeps what was answered, or with no answers that it was skipped, once a sale. What was shown is what counts, also where
   * the branch asks something else meanwhile.
   */
  'survey.answer': command({
    input: z.object({ saleId: saleIdSchema, survey: z.uuid(), answers: z.array(answerSchema).max(10) }),
    output: z.null(),
    errors: pick(
      surveyRefusals,
      'survey-sale-unknown',
      'survey-already-answered',
      'survey-unknown',
      'survey-answer-unknown',
    ),
    permission: 'sale.sell',
    touches: 'customer',
    atStake: 'input',
    example: { saleId: exampleId, survey: exampleId, answers: [] },
  }),
} as const
