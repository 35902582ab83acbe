import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCustomerAnswer, sayCustomerAnswer, type Asks, type QuestionKind } from './customer-question'

const choices = ['Pequeno', 'Médio']
const asks = (kind: QuestionKind): Asks => (kind === 'choice' ? { kind, choices } : { kind })

describe('an answer', () => {
  it.each<[QuestionKind, string, string | undefined, string]>([
    ['text', '  azul   claro ', 'azul claro', 'azul claro'],
    ['number', '39,50', '39.5', '39,5'],
    ['number', '39.5', '39.5', '39,5'],
    ['number', '007', '7', '7'],
    ['choice', 'medio', 'Médio', 'Médio'],
    ['date', '5/3/1990', '1990-03-05', '05/03/1990'],
    ['date', '1990-03-05', '1990-03-05', '05/03/1990'],
    ['yes-no', 'SIM', 'yes', 'Sim'],
    ['yes-no', 'não', 'no', 'Não'],
  ])('of kind %s: “%s”', (kind, typed, kept, said) => {
    expect(readCustomerAnswer(asks(kind), typed)).toBe(kept)
    expect(sayCustomerAnswer(kind, kept ?? '')).toBe(said)
  })

  it.each<[QuestionKind, string]>([
    ['number', 'trinta'],
    ['number', '123456'],
    ['number', '-1'],
    ['choice', 'Grande'],
    ['date', '31/02/1990'],
    ['yes-no', 'talvez'],
  ])('that is none of kind %s: “%s”', (kind, typed) => {
    expect(readCustomerAnswer(asks(kind), typed)).toBeUndefined()
  })

  it('that is empty is none, whatever the kind', () => {
    expect(readCustomerAnswer(asks('number'), '  ')).toBe('')
  })

  it('is read from what is said of it as the same again', () => {
    const number = fc.integer({ min: 0, max: 99_999_999 }).map((thousandths) => String(thousandths / 1000))
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ kind: fc.constant<QuestionKind>('number'), value: number }),
          fc.record({ kind: fc.constant<QuestionKind>('date'), value: day }),
          fc.record({ kind: fc.constant<QuestionKind>('yes-no'), value: fc.constantFrom('yes', 'no') }),
          fc.record({ kind: fc.constant<QuestionKind>('choice'), value: fc.constantFrom(...choices) }),
        ),
        ({ kind, value }) => {
          expect(readCustomerAnswer(asks(kind), sayCustomerAnswer(kind, value))).toBe(value)
        },
      ),
    )
  })
})
