import { z } from 'zod'
import { lineText } from '../../kernel/text/text-door'

/** As many as have a digit of their own at the till, and some more for a finger. */
const mostChoices = 20

/** “Respostas possíveis”, in their order. A comma parts them where they are written as one line. */
export const choicesSchema = z
  .array(lineText({ min: 1, max: 40 }))
  .min(2, 'Escreva pelo menos duas respostas.')
  .max(mostChoices, `No máximo ${mostChoices} respostas.`)
  .refine((choices) => choices.every((choice) => !choice.includes(',')), 'Uma resposta não pode ter vírgula.')
  .refine(areDifferent, 'Há duas respostas iguais.')
  .readonly()

/** A question as somebody writes it (R16). */
export const questionTextSchema = z
  .object({
    name: lineText({ min: 1, max: 40 }),
    text: lineText({ min: 1, max: 200 }),
    choices: choicesSchema,
  })
  .readonly()
export type QuestionText = z.infer<typeof questionTextSchema>

/**
 * A version of a question. It is never changed: what is written anew is the next version, and an answer stays with the
 * words it was given to.
 */
export const questionSchema = questionTextSchema
  .unwrap()
  .extend({
    /** Of this version. */
    id: z.uuid(),
    /** Of the question, whatever its version. */
    uid: z.uuid(),
    version: z.int().positive(),
  })
  .readonly()
export type Question = z.infer<typeof questionSchema>

/** “Homem, Mulher” as a list. */
export function readChoices(line: string): string[] {
  return line
    .split(',')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '')
}

export const choicesLine = (choices: readonly string[]): string => choices.join(', ')

function areDifferent(choices: readonly string[]): boolean {
  return new Set(choices.map((choice) => choice.toLocaleLowerCase('pt-BR'))).size === choices.length
}
