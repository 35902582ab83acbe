import { z } from 'zod'
import { lineText } from './text/text-door'

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
