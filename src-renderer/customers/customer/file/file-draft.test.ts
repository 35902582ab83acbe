import { describe, expect, it } from 'vitest'
import type { CustomerQuestion } from '#shared/customers/supplement/customer-question'
import { newDraft, readChanges, type FileDraft } from './file-draft'

const branch = '01890000-0000-7000-8000-000000000001'
const shoe: CustomerQuestion = {
  id: '01890000-0000-7000-8000-000000000002',
  uid: '01890000-0000-7000-8000-000000000003',
  version: 1,
  position: 1,
  name: 'Sapato',
  isActive: true,
  asks: { kind: 'number' },
}
const before = newDraft(branch)
const typed = (texts: Partial<FileDraft['texts']>, answers: FileDraft['answers'] = {}): FileDraft => ({
  ...before,
  texts: { ...before.texts, ...texts },
  answers,
})
const read = (draft: FileDraft) => readChanges(before, draft, [shoe])

describe('what was changed', () => {
  it('is read field by field, and the rest is left out', () => {
    const draft = typed(
      {
        givenName: ' Ana ',
        taxId: '403.644.788-29',
        birthDate: '14/05/1988',
        postalCode: '01310-100',
        mobile: '(11) 98765-4321',
        phone: '(11) 3333-4444',
        state: 'SP',
      },
      { [shoe.uid]: '38,5' },
    )
    expect(read(draft)).toEqual({
      ok: true,
      value: {
        changes: {
          givenName: 'Ana',
          taxId: '40364478829',
          birthDate: '1988-05-14',
          postalCode: '01310100',
          mobile: '11987654321',
          phone: '1133334444',
          state: 'SP',
        },
        answers: { [shoe.uid]: '38,5' },
      },
    })
  })

  it('is nothing where nothing was typed', () => {
    expect(read(before)).toEqual({ ok: true, value: { changes: {}, answers: {} } })
  })

  it('is taken away where a field is emptied', () => {
    const full = typed({ city: 'Santos', state: 'SP', country: 'BR' })
    expect(readChanges(full, typed({ city: '', state: '', country: '' }), [])).toEqual({
      ok: true,
      value: { changes: { city: '', state: null, country: null }, answers: {} },
    })
  })

  it.each([
    ['taxId', '123', 'CPF ou CNPJ inválido. Confira os números.'],
    ['mobile', '12345', 'Celular inválido. Informe DDD e número, como (11) 98765-4321.'],
    ['phone', '1234', 'Telefone inválido. Informe DDD e número.'],
    ['email', 'ana@', 'E-mail inválido. Confira o endereço.'],
    ['birthDate', '31/02/1990', 'Data inválida.'],
    ['postalCode', '0131', 'CEP inválido: são oito números.'],
  ] as const)('that cannot be read is said beside its field: %s', (field, text, words) => {
    expect(read(typed({ [field]: text }))).toEqual({ ok: false, error: { [field]: words } })
  })

  it('that cannot be read of a complemento is said beside it', () => {
    expect(read(typed({}, { [shoe.uid]: 'grande' }))).toEqual({
      ok: false,
      error: { [shoe.uid]: 'Sapato: confira a resposta.' },
    })
  })
})
