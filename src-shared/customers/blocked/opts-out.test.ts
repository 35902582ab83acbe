import { expect, it } from 'vitest'
import { optsOut, optOutWords } from './opts-out'

it.each([
  ['SAIR', true],
  ['sair', true],
  [' Sair. ', true],
  ['SÁIR', true],
  ['PARE!!!', true],
  ['Pare de me mandar isso', true],
  ['quero cancelar', true],
  ['stop', true],
  ['CANCELAR\nobrigado', true],
  ['', false],
  ['Que horas fecha?', false],
  ['A camisa que comprei não parece azul', false],
  ['saire', false],
  ['🙂', false],
])('%j: %s', (reply, isOut) => {
  expect(optsOut(reply)).toBe(isOut)
})

it('hears what it asks for itself', () => {
  expect(optsOut(optOutWords.split(' ').at(-1) ?? '')).toBe(true)
})
