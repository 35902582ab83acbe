import { describe, expect, it } from 'vitest'
import { newPinErrors } from './new-pin'
import { newOperator, readOperator } from './operator-draft'

describe('the form of an operator', () => {
  it('is an operator once code and name are there', () => {
    const draft = { ...newOperator, code: '12', name: ' Ana ' }
    expect(readOperator(draft)).toEqual({ ok: true, value: { ...draft, name: 'Ana' } })
  })

  it('says what is missing', () => {
    const errors = { code: '1 a 6 números.', name: 'Informe o nome.' }
    expect(readOperator({ ...newOperator, name: '  ' })).toEqual({ ok: false, error: errors })
    expect(readOperator({ ...newOperator, code: '1234567', name: 'Ana' })).toMatchObject({ ok: false })
  })
})

it.each([
  [{ pin: '12', pinAgain: '12' }, { pin: 'Informe 4 números.' }],
  [{ pin: '1234', pinAgain: '1243' }, { pinAgain: 'Os PINs são diferentes.' }],
  [{ pin: '1234', pinAgain: '' }, { pinAgain: 'Os PINs são diferentes.' }],
  [{ pin: '0000', pinAgain: '0000' }, {}],
])('a new PIN typed as %j', (typed, errors) => expect(newPinErrors(typed)).toEqual(errors))
