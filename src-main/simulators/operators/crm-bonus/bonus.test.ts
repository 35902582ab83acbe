import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  basket,
  conceicao,
  julio,
  mariana,
  openCrmBonusShop,
  pousada,
  rafaela,
  type CrmBonusShop,
} from '../testing/crm-bonus-shop'

let shop: CrmBonusShop
beforeAll(async () => {
  shop = await openCrmBonusShop()
})
afterAll(() => shop.simulators.close())

const [first] = basket
const small = {
  valor_venda: '15.00',
  itens: [{ ...first, quantidade: '1.000', valor_unitario: '15.00', valor_total: '15.00' }],
}

describe('what may be used', () => {
  it.each([
    ['between the least and the whole balance', mariana, {}, ['80.00', '5.00', '80.00'], true, '2027-01-19'],
    ['at most half of the sale', mariana, small, ['80.00', '5.00', '7.50'], true, '2027-01-19'],
    ['nothing without a balance', conceicao, {}, ['0.00', '0.00', '0.00'], true, null],
    ['nothing below the least', julio, {}, ['3.00', '0.00', '0.00'], true, '2027-02-18'],
    [
      'all of it where saving up is not allowed',
      rafaela,
      {},
      ['40.00', '40.00', '40.00'],
      false,
      '2026-11-25',
    ],
  ])('is %s', async (_what, mobile, sale, amounts, permite_acumular, validade) => {
    const { body } = await shop.limits(await shop.identified(mobile), mobile, sale)
    const [saldo, valor_minimo, valor_maximo] = amounts
    const pergunta = 'Utilizar saldo?'
    expect(body).toEqual({
      sucesso: true,
      saldo,
      valor_minimo,
      valor_maximo,
      validade,
      permite_acumular,
      pergunta,
    })
  })

  it('is asked as often as one likes, and reserves nothing', async () => {
    const transaction = await shop.identified(mariana)
    const before = await shop.limits(transaction, mariana)
    const other = await shop.identified(mariana)
    expect((await shop.limits(transaction, mariana)).body).toEqual(before.body)
    expect((await shop.limits(other, mariana)).body).toEqual(before.body)
    expect(shop.simulators.ledger('crm-bonus').every(({ kind }) => kind === 'opening')).toBe(true)
  })
})

describe('campaigns', () => {
  const ids = async (mobile: string, changes = {}) => {
    const { body } = await shop.campaigns(randomUUID(), mobile, changes)
    return (body.campanhas as { campanha_id: string }[]).map(({ campanha_id }) => campanha_id)
  }

  it('are several, one or none, as the member has them', async () => {
    expect(await ids(mariana)).toEqual(['BV10', 'DEZ', 'VERAO'])
    expect(await ids(conceicao)).toEqual(['DEZ'])
    expect(await ids(pousada)).toEqual([])
    expect(await ids('11900001111')).toEqual(['BV10'])
  })

  it('say what they give: only full price counts', async () => {
    const { body } = await shop.campaigns(randomUUID(), conceicao)
    const ten = { campanha_id: 'DEZ', descricao: '10% de volta', valor_bonus: '10.00', validade_dias: 45 }
    expect(body).toEqual({ sucesso: true, campanhas: [ten] })
  })

  it('are offered for what is really paid', async () => {
    expect(await ids(mariana, { valor_liquido: '199.99' })).toEqual(['BV10', 'DEZ'])
    expect(await ids(mariana, { valor_liquido: '49.99' })).toEqual(['DEZ'])
    const promotional = basket.map((line) => ({ ...line, preco_cheio: false }))
    expect(await ids(mariana, { itens: promotional })).toEqual([])
  })
})
