import { describe, expect, it } from 'vitest'
import { carriedErrors, draftFrom, emptyDraft, readDraft } from './customer-draft'

describe('readDraft', () => {
  it('needs only a name', () => {
    expect(readDraft({ ...emptyDraft, name: ' Ana ' })).toEqual({
      ok: true,
      value: { name: 'Ana', taxId: null, mobile: null, email: null },
    })
  })

  it('reads documents and numbers as people type them', () => {
    const draft = {
      name: 'Loja Azul',
      taxId: '12.ABC.345/01DE-35',
      mobile: '(11) 98765-4321',
      email: 'loja@azul.com.br',
    }
    expect(readDraft(draft)).toMatchObject({ value: { taxId: '12ABC34501DE35', mobile: '11987654321' } })
  })

  it('says what to correct, beside each field', () => {
    const reply = readDraft({ name: 'J', taxId: '11257245286', mobile: '1132654321', email: 'loja@' })
    expect(reply).toMatchObject({ ok: false })
    expect(Object.keys(reply.ok ? {} : reply.error)).toEqual(['name', 'taxId', 'mobile', 'email'])
  })
})

describe('draftFrom', () => {
  it.each([
    ['962.718.458-60', { taxId: '962.718.458-60' }],
    ['11987654321', { mobile: '11987654321' }],
    ['ana@loja.com.br', { email: 'ana@loja.com.br' }],
    ['Maria Souza', { name: 'Maria Souza' }],
    ['000123', { taxId: '000123' }],
    ['Loja 24 horas', { name: 'Loja 24 horas' }],
    ['112.572.452-86', { taxId: '112.572.452-86' }],
    ['(11) 3265-4321', { mobile: '(11) 3265-4321' }],
    ['\u202a+55 11 98765-4321\u202c', { mobile: '+55 11 98765-4321' }],
    ['403.644.788–29', { taxId: '403.644.788-29' }],
  ])('puts “%s” where it belongs', (searched, expected) => {
    expect(draftFrom(searched)).toEqual({ draft: { ...emptyDraft, ...expected }, unclear: null })
  })

  it('leaves to a person what may be a CPF or a mobile', () => {
    expect(draftFrom('11991230052')).toEqual({ draft: emptyDraft, unclear: '11991230052' })
  })

  it('says at once that a number it carries over is wrong', () => {
    expect(carriedErrors(draftFrom('11257245286').draft)).toEqual({
      taxId: 'CPF inválido. Confira os números.',
    })
    expect(carriedErrors(draftFrom('40364478829').draft)).toEqual({})
  })
})
