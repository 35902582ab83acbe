import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  mariana,
  openCrmBonusShop,
  rafaela,
  spending,
  type CrmBonusShop,
  type Fields,
} from '../testing/crm-bonus-shop'

let shop: CrmBonusShop
beforeEach(async () => {
  shop = await openCrmBonusShop()
})
afterEach(() => shop.simulators.close())

const refusal = (codigo: string) => ({ status: 400, body: { sucesso: false, codigo } })
const movements = () =>
  shop.simulators
    .ledger('crm-bonus')
    .filter(({ kind }) => kind !== 'opening')
    .map(({ kind, amount, effectId, document }) => ({ kind, amount, effectId, document }))

describe('confirming a sale', () => {
  it('spends and earns in one step, with the ids of both sides in the ledger', async () => {
    const transaction = await shop.identified(mariana)
    const { body } = await shop.confirm(transaction, mariana, { ...spending('80.00'), campanha_id: 'DEZ' })
    expect(body).toEqual({ sucesso: true, venda_id: expect.any(String) as string, bonus_gerado: '10.00' })
    expect(movements()).toEqual([
      { kind: 'spent', amount: -8000, effectId: transaction, document: '1-1' },
      { kind: 'earned', amount: 1000, effectId: transaction, document: '1-1' },
    ])
    expect(shop.balance(mariana)).toBe(1000)
  })

  it('is booked once, however often it is said, also after cancelling', async () => {
    const transaction = await shop.identified(mariana)
    const first = await shop.confirm(transaction, mariana, spending('80.00'))
    expect((await shop.confirm(transaction, mariana, spending('80.00'))).body).toEqual(first.body)
    expect(shop.balance(mariana)).toBe(0)
    await shop.cancel(transaction, first.body.venda_id)
    expect((await shop.confirm(transaction, mariana, spending('80.00'))).body).toEqual(first.body)
    expect(shop.balance(mariana)).toBe(8000)
  })

  it('keeps its first content', async () => {
    const transaction = await shop.identified(mariana)
    await shop.confirm(transaction, mariana, spending('80.00'))
    const other = await shop.confirm(transaction, mariana, spending('70.00'))
    expect(other).toMatchObject(refusal('REQUISICAO_INVALIDA'))
    expect(shop.balance(mariana)).toBe(0)
  })

  it.each<[string, string, Fields, string]>([
    ['more than the balance', mariana, spending('80.01'), 'SALDO_INSUFICIENTE'],
    ['less than the least', mariana, spending('4.99'), 'VALOR_FORA_DO_LIMITE'],
    ['less than all where that is the rule', rafaela, spending('39.99'), 'VALOR_FORA_DO_LIMITE'],
    ['a campaign that is not offered', rafaela, { campanha_id: 'VERAO' }, 'CAMPANHA_INVALIDA'],
    [
      'a campaign the net does not reach',
      mariana,
      { ...spending('50.00'), campanha_id: 'VERAO' },
      'CAMPANHA_INVALIDA',
    ],
  ])('refuses %s and books nothing', async (_what, mobile, changes, codigo) => {
    const transaction = await shop.identified(mobile)
    expect(await shop.confirm(transaction, mobile, changes)).toMatchObject(refusal(codigo))
    expect(movements()).toEqual([])
    expect(await shop.situation(transaction)).toMatchObject({ body: { situacao: 'iniciada' } })
  })

  it('refuses more than half of the sale', async () => {
    const transaction = await shop.identified('11995823740')
    expect(await shop.confirm(transaction, '11995823740', spending('100.01'))).toMatchObject(
      refusal('VALOR_FORA_DO_LIMITE'),
    )
  })

  it('may be tried again with another campaign or amount after a refusal, and with nothing else changed', async () => {
    const transaction = await shop.identified(mariana)
    await shop.confirm(transaction, mariana, spending('99.00'))
    expect(await shop.confirm(transaction, mariana, { ...spending('80.00'), vendedor: '402' })).toMatchObject(
      refusal('REQUISICAO_INVALIDA'),
    )
    expect(
      await shop.confirm(transaction, mariana, { ...spending('80.00'), campanha_id: 'DEZ' }),
    ).toMatchObject({
      status: 200,
    })
  })

  it('computes the limits afresh: of two tills with one mobile, the second is refused', async () => {
    const [here, there] = [await shop.identified(mariana), await shop.identified(mariana)]
    expect(await shop.limits(there, mariana)).toMatchObject({ body: { valor_maximo: '80.00' } })
    await shop.confirm(here, mariana, spending('80.00'))
    expect(await shop.confirm(there, mariana, spending('80.00'))).toMatchObject(refusal('SALDO_INSUFICIENTE'))
    expect(shop.balance(mariana)).toBe(0)
  })

  it('takes a document number of a store only once', async () => {
    await shop.confirm(randomUUID(), mariana, { numero_nota: '77' })
    const again = await shop.confirm(randomUUID(), mariana, { numero_nota: '77' })
    expect(again).toMatchObject(refusal('REQUISICAO_INVALIDA'))
    expect(await shop.confirm(randomUUID(), mariana, { numero_nota: '77', serie: '2' })).toMatchObject({
      status: 200,
    })
    const elsewhere = { numero_nota: '77', loja: '4021-02' }
    expect(await shop.confirm(randomUUID(), mariana, elsewhere)).toMatchObject({ status: 200 })
  })
})
