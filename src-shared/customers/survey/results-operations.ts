import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { daySchema } from '../../kernel/time/calendar-day'
import { exportRefusals } from '../../store/reading/export-refusals'
import { runSchema } from '../../store/reading/reading-operations'
import { readingRefusals } from '../../store/reading/reading-refusals'
import { measureNames } from './cross-table'
import { surveyRefusals } from './survey-refusals'

const count = z.int().nonnegative()
const named = z.object({ uid: z.uuid(), name: z.string() }).readonly()

/** Which survey in which days of business, both inside; at one branch, or with null at all of them. */
const questionedSchema = z
  .object({ survey: z.uuid(), from: daySchema, until: daySchema, branch: z.uuid().nullable() })
  .readonly()
export type Questioned = z.infer<typeof questionedSchema>

/** Of the sales of the period that were not cancelled: what became of the survey. */
const shownSchema = z
  .object({
    answered: count,
    /** Shown, and left without an answer. */
    skipped: count,
    /** While the survey was launched: the till was cut off, or the customer gone. */
    notShown: count,
    /** Answered, and the sale was cancelled afterwards: in no other figure. */
    voided: count,
  })
  .readonly()
export type Shown = z.infer<typeof shownSchema>

const answeredQuestionSchema = z
  .object({
    /** Of the version. */
    id: z.uuid(),
    name: z.string(),
    text: z.string(),
    /** Null for the only one that was asked. */
    version: z.int().positive().nullable(),
    choices: z.array(z.object({ text: z.string(), count }).readonly()).readonly(),
  })
  .readonly()
export type AnsweredQuestion = z.infer<typeof answeredQuestionSchema>

/** Two questions against each other, by their versions; only where a third one was answered so, if told. */
const crossingSchema = z
  .object({
    rows: z.uuid(),
    columns: z.uuid(),
    only: z.object({ question: z.uuid(), choice: z.int().positive() }).readonly().nullable(),
  })
  .readonly()
export type Crossing = z.infer<typeof crossingSchema>

/** By the places of their answers: rows, then columns. */
const crossTableSchema = z
  .object({
    rows: z.array(z.string()).readonly(),
    columns: z.array(z.string()).readonly(),
    counts: z.array(z.array(count).readonly()).readonly(),
  })
  .readonly()
export type CrossTable = z.infer<typeof crossTableSchema>

const endings = {
  ...pick(surveyRefusals, 'survey-unknown', 'survey-branch-unknown', 'survey-period'),
  ...readingRefusals,
}
const crossed = { ...endings, ...pick(surveyRefusals, 'survey-question-unknown') }
const asked = { survey: exampleId, from: '2026-11-01', until: '2026-11-30', branch: null }
const crossing = { rows: exampleId, columns: exampleId, only: null }

/** “Resultados da Pesquisa” and “OLAP” (R20). Figures are read beside the till. */
export const resultsContract = {
  'survey.result-choices': query({
    input: z.object({}),
    output: z.object({
      today: daySchema,
      surveys: z.array(named),
      branches: z.array(named),
      /** What this branch asks now. */
      launched: z.uuid().nullable(),
    }),
    errors: {},
    permission: 'survey.view',
    touches: 'nothing',
    example: {},
  }),
  'survey.results': query({
    input: z.object({ run: runSchema, asked: questionedSchema }),
    output: z.object({ shown: shownSchema, questions: z.array(answeredQuestionSchema).readonly() }),
    errors: endings,
    permission: 'survey.view',
    touches: 'nothing',
    example: { run: exampleId, asked },
  }),
  /** How often each answer of `rows` came together with each of `columns`. */
  'survey.cross-table': query({
    input: z.object({ run: runSchema, asked: questionedSchema, crossing: crossingSchema }),
    output: crossTableSchema,
    errors: crossed,
    permission: 'survey.view',
    touches: 'nothing',
    example: { run: exampleId, asked, crossing },
  }),
  /** A workbook: every answer, and the cross-table as it is on the screen; says where it is. */
  'survey.export': command({
    input: z.object({
      run: runSchema,
      asked: questionedSchema,
      crossing: crossingSchema,
      measure: z.enum(measureNames),
    }),
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: { ...crossed, ...pick(exportRefusals, 'export-folder') },
    permission: 'survey.export',
    touches: 'settings',
    atStake: 'input',
    example: { run: exampleId, asked, crossing, measure: 'count' },
  }),
} as const
