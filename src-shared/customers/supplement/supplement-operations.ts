import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { customerQuestionSchema, questionTextSchema } from './customer-question'
import { supplementRefusals } from './supplement-refusals'

/** “Formulário de suplemento” (R6, FEATURES F8). */
export const supplementContract = {
  /** Every complemento, in the order of the form; also those that are asked no more. */
  'supplement.questions': query({
    input: z.object({}),
    output: z.array(customerQuestionSchema),
    errors: {},
    permission: 'supplement.edit',
    touches: 'nothing',
    example: {},
  }),
  /** A new one at the end of the form, or the next version of one. `over`: the version it was written over. */
  'supplement.save': command({
    input: z.object({ uid: z.uuid(), over: z.uuid().nullable(), question: questionTextSchema }),
    output: z.null(),
    errors: pick(
      supplementRefusals,
      'customer-question-changed',
      'customer-question-name',
      'customer-question-kind',
    ),
    permission: 'supplement.edit',
    touches: 'settings',
    atStake: 'input',
    example: {
      uid: exampleId,
      over: null,
      question: {
        name: 'Tamanho da camisa',
        asks: { kind: 'choice', choices: ['P', 'M', 'G'] },
        isActive: true,
      },
    },
  }),
  /** The order of the form: the questions by uid. One that is not named stays behind them. */
  'supplement.reorder': command({
    input: z.object({ uids: z.array(z.uuid()).max(200) }),
    output: z.null(),
    errors: {},
    permission: 'supplement.edit',
    touches: 'settings',
    atStake: 'input',
    example: { uids: [exampleId] },
  }),
} as const
