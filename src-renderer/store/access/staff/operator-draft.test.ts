import { describe, expect, it } from 'vitest'
import { fail } from '#shared/kernel/result'
import { readBy } from '../../../ui/fields/use-schema-form'
import { newPinErrors } from '../approval/new-pin'
import { newOperator, operatorFormSchema, operatorWords } from './operator-draft'

describe('the form of an operator', () => {
  it('is an operator once code and name are there', () => {
    const draft = { ...newOperator, code: '12', name: ' Ana ' }
    expect(operatorFormSchema.parse(draft)).toEqual({ ...draft, name: 'Ana' })
  })

  it('says what is missing', () => {
    const errors = { code: '1 a 6 números.', name: 'Informe o nome.' }
    const wrong = (part: object) => readBy(operatorFormSchema, { ...newOperator, ...part }, operatorWords)
    expect(wrong({ name: '  ' })).toEqual(fail(errors))
    expect(wrong({ code: '1234567', name: 'Ana' })).toEqual(fail({ code: errors.code }))
  })
})

it.each([
  [{ pin: '12', pinAgain: '12' }, { pin: 'Use um PIN de 4 a 8 números.' }],
  [{ pin: '4826', pinAgain: '4862' }, { pinAgain: 'Os PINs são diferentes.' }],
  [{ pin: '4826', pinAgain: '' }, { pinAgain: 'Os PINs são diferentes.' }],
  [{ pin: '4826', pinAgain: '4826' }, {}],
  [{ pin: '1111', pinAgain: '1111' }, { pin: 'Fácil de adivinhar: sem repetições, sequências ou datas.' }],
  [{ pin: '0101', pinAgain: '0101' }, { pin: 'O PIN não pode ser o seu código.' }],
])('a new PIN typed as %j', (typed, errors) =>
  expect(newPinErrors(typed, { code: '101', approves: false })).toEqual(errors),
)

it('is longer for whoever approves', () => {
  expect(newPinErrors({ pin: '4826', pinAgain: '4826' }, { code: '301', approves: true })).toEqual({
    pin: 'Quem aprova ou gerencia usa um PIN de 6 a 8 números.',
  })
})
