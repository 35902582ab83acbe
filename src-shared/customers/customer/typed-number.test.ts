import { expect, it } from 'vitest'
import { typedNumber, wrongNumberWords } from './typed-number'

it.each([
  ['403.644.788-29', 'cpf'],
  ['40364478829', 'cpf'],
  ['403.644.788–29', 'cpf'],
  ['12.ABC.345/01DE-35', 'cnpj'],
  ['11222333000181', 'cnpj'],
  ['(11) 98765-4321', 'mobile'],
  ['\u202a+55 11 98765-4321\u202c', 'mobile'],
  ['11991230052', 'cpf-or-mobile'],
  ['119.912.300-52', 'cpf'],
  ['(11) 99123-0052', 'mobile'],
  ['+55 11 99123-0052', 'mobile'],
  ['112.572.452-86', 'wrong-cpf'],
  ['11257245286', 'wrong-cpf'],
  ['46379400000141', 'wrong-cnpj'],
  ['(11) 3265-4321', 'wrong-mobile'],
  ['+55 11 8765-4321', 'wrong-mobile'],
  ['000123', 'other'],
  ['Mariana', 'other'],
  ['Loja 24 horas', 'other'],
  ['', 'other'],
])('%j is %s', (text, kind) => expect(typedNumber(text)).toBe(kind))

it('has words for what is none', () => {
  expect(wrongNumberWords(typedNumber('11257245286'))).toBe('CPF inválido. Confira os números.')
  expect(wrongNumberWords('cpf-or-mobile')).toBeNull()
})
