import { z } from 'zod'
import { choicesSchema } from '../../kernel/choices'
import { assertNever } from '../../kernel/result'
import { cleanLine, numberText } from '../../kernel/text/clean-text'
import { foldText } from '../../kernel/text/fold-text'
import { lineText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'

export const questionKinds = ['text', 'number', 'choice', 'date', 'yes-no'] as const
export type QuestionKind = (typeof questionKinds)[number]

export const questionKindNames: Readonly<Record<QuestionKind, string>> = {
  text: 'Texto',
  number: 'Número',
  choice: 'Escolha',
  date: 'Data',
  'yes-no': 'Sim ou não',
}

/** What may be answered to a question. */
const asksSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), choices: choicesSchema }).readonly(),
  z.object({ kind: z.enum(questionKinds).exclude(['choice']) }).readonly(),
])
export type Asks = z.infer<typeof asksSchema>

/** A complemento as somebody writes it (R6). A comma parts names in “Lista de campos obrigatórios”. */
export const questionTextSchema = z
  .object({
    name: lineText({ min: 1, max: 60 }).refine((name) => !name.includes(',')),
    asks: asksSchema,
    isActive: z.boolean(),
  })
  .readonly()
export type CustomerQuestionText = z.infer<typeof questionTextSchema>

/** A version of a question of the customer file: it is never changed, the next one stands. */
export const customerQuestionSchema = questionTextSchema
  .unwrap()
  .extend({
    /** Of this version. */
    id: z.uuid(),
    /** Of the question, whatever its version: answers are kept by it. */
    uid: z.uuid(),
    version: z.int().positive(),
    /** Among the questions of the form, from 1. */
    position: z.int().positive(),
  })
  .readonly()
export type CustomerQuestion = z.infer<typeof customerQuestionSchema>

/**
 * Reads an answer as somebody types it into the form in which it is kept: a number with a point (`39.5`), a day, `yes` or
 * `no`, a choice as the question writes it. Empty: not answered. `undefined`: none of its kind.
 */
export function readCustomerAnswer(asks: Asks, typed: string): string | undefined {
  const given = cleanLine(typed)
  if (given === '') return ''
  switch (asks.kind) {
    case 'text':
      return given.length <= 200 ? given : undefined
    case 'number':
      return readNumber(given)
    case 'choice':
      return asks.choices.find((choice) => foldText(choice) === foldText(given))
    case 'date':
      return readDay(given)
    case 'yes-no':
      return { sim: 'yes', s: 'yes', yes: 'yes', nao: 'no', n: 'no', no: 'no' }[foldText(given)]
    default:
      return assertNever(asks)
  }
}

/** At most 99.999,999, three decimals: as far as a condition can ask. */
function readNumber(typed: string): string | undefined {
  const [, whole = '', fraction = ''] = /^(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(numberText(typed)) ?? []
  if (whole === '') return undefined
  const decimals = fraction.replace(/0+$/, '')
  return `${Number(whole)}${decimals && `.${decimals}`}`
}

function readDay(typed: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(numberText(typed)) ?? []
  const written = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
  return daySchema.safeParse(written).success ? written : undefined
}

/** An answer as a person reads it: `39,5`, `31/12/1990`, `Sim`. */
export function sayCustomerAnswer(kind: QuestionKind, value: string): string {
  switch (kind) {
    case 'text':
    case 'choice':
      return value
    case 'number':
      return value.replace('.', ',')
    case 'date':
      return value.split('-').toReversed().join('/')
    case 'yes-no':
      return value === 'yes' ? 'Sim' : 'Não'
    default:
      return assertNever(kind)
  }
}
