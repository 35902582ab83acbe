import { describe, expect, it } from 'vitest'
import { isStateCode } from '../../kernel/states'
import { newShopSchema } from './new-shop'

const shop = {
  legalName: 'Loja Nova Ltda',
  cnpj: '12ABC34501DE35',
  branch: { name: 'Loja Nova', city: 'Olinda', state: 'PE', pixKey: 'pix@lojanova.example' },
  terminal: { number: 1, name: 'Caixa 1' },
  manager: { code: '1', name: 'Nina', pin: '042719' },
}

describe('a new shop', () => {
  it('is accepted with and without a Pix key', () => {
    expect(newShopSchema.safeParse(shop).success).toBe(true)
    const without = { ...shop, branch: { ...shop.branch, pixKey: null } }
    expect(newShopSchema.safeParse(without).success).toBe(true)
  })

  it.each([
    ['a blank name', { ...shop, legalName: '  ' }],
    ['a CNPJ with a wrong check digit', { ...shop, cnpj: '46379400000141' }],
    ['a state that is none', { ...shop, branch: { ...shop.branch, state: 'XX' } }],
    ['a Pix key that is none', { ...shop, branch: { ...shop.branch, pixKey: 'pix' } }],
    ['terminal 0', { ...shop, terminal: { ...shop.terminal, number: 0 } }],
    ['a terminal beyond the receipt’s four digits', { ...shop, terminal: { number: 10_000, name: 'Caixa' } }],
    ['a PIN of four digits', { ...shop, manager: { ...shop.manager, pin: '0427' } }],
    ['an obvious PIN', { ...shop, manager: { ...shop.manager, pin: '123456' } }],
    ['an operator code of letters', { ...shop, manager: { ...shop.manager, code: 'nina' } }],
  ])('is refused with %s', (_what, input) => expect(newShopSchema.safeParse(input).success).toBe(false))
})

it('knows the states of Brazil', () => {
  expect(['SP', 'PE', 'DF'].every(isStateCode)).toBe(true)
  expect(['', 'sp', 'ZZ'].some(isStateCode)).toBe(false)
})
