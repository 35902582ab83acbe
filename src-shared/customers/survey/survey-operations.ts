import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { questionSchema, questionTextSchema } from './question'
import { surveySchema, surveyTextSchema } from './survey'
import { surveyRefusals } from './survey-refusals'

/** Which version it was written over; null for a new one. */
const over = z.uuid().nullable()
const writing = pick(surveyRefusals, 'survey-changed-meanwhile', 'survey-name-taken')

const launchedSchema = z
  .object({
    branch: z.uuid(),
    name: z.string(),
    /** The survey's uid; null where nothing is asked. */
    survey: z.uuid().nullable(),
  })
  .readonly()
export type Launched = z.infer<typeof launchedSchema>

/** “Lista de perguntas”, “Criar uma pesquisa” and “Lançar pesquisas na loja” (FEATURES F5). */
export const surveyContract = {
  /** The newest version of each question, by name. */
  'survey.questions': query({
    input: z.object({}),
    output: z.array(questionSchema),
    errors: {},
    permission: 'survey.edit',
    touches: 'nothing',
    example: {},
  }),
  /** A new question, or the next version of one: the answers given so far stay with the version they were given to. */
  'survey.save-question': command({
    input: z.object({ uid: z.uuid(), over, question: questionTextSchema }),
    output: z.null(),
    errors: writing,
    permission: 'survey.edit',
    touches: 'settings',
    atStake: 'input',
    example: {
      uid: exampleId,
      over: null,
      question: { name: 'Tipologia', text: 'Qual é o gênero do seu cliente?', choices: ['Homem', 'Mulher'] },
    },
  }),
  /** The newest version of each survey, by title. */
  'survey.list': query({
    input: z.object({}),
    output: z.array(surveySchema),
    errors: {},
    permission: 'survey.edit',
    touches: 'nothing',
    example: {},
  }),
  'survey.save': command({
    input: z.object({ uid: z.uuid(), over, survey: surveyTextSchema }),
    output: z.null(),
    errors: { ...writing, ...pick(surveyRefusals, 'survey-question-unknown') },
    permission: 'survey.edit',
    touches: 'settings',
    atStake: 'input',
    example: { uid: exampleId, over: null, survey: { title: 'Quem compra', questions: [exampleId] } },
  }),
  /** What each branch asks, and what it could ask. */
  'survey.launched': query({
    input: z.object({}),
    output: z.object({
      branches: z.array(launchedSchema),
      surveys: z.array(z.object({ uid: z.uuid(), title: z.string() }).readonly()),
    }),
    errors: {},
    permission: 'survey.launch',
    touches: 'nothing',
    example: {},
  }),
  /** From now on these branches ask these surveys; null takes it away (R18). */
  'survey.launch': command({
    input: z.object({
      launches: z
        .array(z.object({ branch: z.uuid(), survey: z.uuid().nullable() }).readonly())
        .min(1)
        .readonly(),
    }),
    output: z.null(),
    errors: pick(surveyRefusals, 'survey-branch-unknown', 'survey-unknown'),
    permission: 'survey.launch',
    touches: 'settings',
    atStake: 'input',
    example: { launches: [{ branch: exampleId, survey: null }] },
  }),
} as const
