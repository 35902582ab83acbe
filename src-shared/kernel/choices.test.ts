import fc from 'fast-check'
import { expect, it } from 'vitest'
import { choicesLine, choicesSchema, readChoices } from './choices'

it.each([
  ['Homem, Mulher', ['Homem', 'Mulher']],
  [' Homem ,,Mulher , ', ['Homem', 'Mulher']],
  ['P,M,G', ['P', 'M', 'G']],
  ['', []],
])('“%s” is a list', (line, list) => {
  expect(readChoices(line)).toEqual(list)
})

it('reads back what it wrote, whatever the answers', () => {
  const choice = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => {
    const [only, ...more] = readChoices(text)
    return only === text && more.length === 0
  })
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      expect(readChoices(choicesLine(choices))).toEqual(choices)
    }),
  )
})

it.each([
  [['Homem'], 'Escreva pelo menos duas respostas.'],
  [['Sim', 'sim'], 'Há duas respostas iguais.'],
  [['Sim', 'Não, nunca'], 'Uma resposta não pode ter vírgula.'],
  [Array.from({ length: 21 }, (_, at) => `R${at}`), 'No máximo 20 respostas.'],
])('%j are no answers to choose from', (choices, words) => {
  expect(choicesSchema.safeParse(choices).error?.issues[0]?.message).toBe(words)
})
