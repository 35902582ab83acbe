import { expect, it } from 'vitest'
import { readQuestion } from './question-draft'

const right = { name: 'Tipologia', text: 'Qual é o gênero?', choices: ['Homem', '', ' Mulher '] }

it('leaves out answers nobody wrote', () => {
  expect(readQuestion(right)).toMatchObject({ ok: true, value: { choices: ['Homem', 'Mulher'] } })
})

it.each([
  [{ name: ' ' }, { name: 'Dê um nome à pergunta.' }],
  [{ text: '' }, { text: 'Escreva a pergunta como ela será lida.' }],
  [{ choices: ['Homem', ''] }, { choices: 'Escreva pelo menos duas respostas.' }],
  [{ choices: ['a'.repeat(41), 'b'] }, { choices: 'Uma resposta tem no máximo 40 letras.' }],
])('%j is said in words', (part, errors) => {
  expect(readQuestion({ ...right, ...part })).toMatchObject({ ok: false, error: errors })
})
