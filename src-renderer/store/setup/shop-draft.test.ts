import { describe, expect, it } from 'vitest'
import { newShopSchema } from '#shared/store/setup/new-shop'
import { draftFields, editDraft, emptyDraft, readShop, type ShopDraft } from './shop-draft'

const filled: ShopDraft = {
  ...emptyDraft,
  legalName: ' Loja Nova Ltda ',
  cnpj: '12.abc.345/01de-35',
  branchName: 'Loja Nova',
  city: 'Olinda',
  state: 'PE',
  managerCode: '1',
  managerName: 'Nina',
  pin: '042719',
  pinAgain: '042719',
}

describe('reading the form', () => {
  it('answers what the contract accepts', () => {
    const read = readShop(filled)
    expect(read).toEqual({
      ok: true,
      value: {
        legalName: 'Loja Nova Ltda',
        cnpj: '12ABC34501DE35',
        branch: { name: 'Loja Nova', city: 'Olinda', state: 'PE', pixKey: null },
        terminal: { number: 1, name: 'Caixa 1' },
        manager: { code: '1', name: 'Nina', pin: '042719' },
      },
    })
    expect(newShopSchema.safeParse(read.ok && read.value).success).toBe(true)
  })

  it('says everything that is missing at once', () => {
    const read = readShop({ ...emptyDraft, terminalNumber: '', terminalName: '' })
    const asked = draftFields.filter((field) => field !== 'pixKey' && field !== 'pinAgain')
    expect(Object.keys(read.ok ? {} : read.error)).toEqual(asked)
  })

  it.each([
    ['cnpj', '46379400000141'],
    ['state', 'XX'],
    ['pixKey', 'minha chave'],
    ['terminalNumber', '0'],
    ['terminalNumber', '10000'],
    ['managerCode', ''],
    ['pin', '0427'],
    ['pin', '111111'],
    ['pinAgain', '042718'],
  ] as const)('refuses %s %j, and only that', (field, text) => {
    const read = readShop({ ...filled, [field]: text })
    expect(Object.keys(read.ok ? {} : read.error)).toEqual([field])
  })
})

describe('typing', () => {
  it('names the terminal after its number until it has a name of its own', () => {
    const second = editDraft(emptyDraft, 'terminalNumber', '2')
    expect(second.terminalName).toBe('Caixa 2')
    const named = editDraft(second, 'terminalName', 'Balcão')
    expect(editDraft(named, 'terminalNumber', '3').terminalName).toBe('Balcão')
  })

  it('keeps digits of numbers, and capitals of the state', () => {
    expect(editDraft(emptyDraft, 'managerCode', '1a2').managerCode).toBe('12')
    expect(editDraft(emptyDraft, 'state', 'pe').state).toBe('PE')
  })
})
