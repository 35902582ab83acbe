import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callOperator } from '../testing/call-operator'
import { basket, mariana, openCrmBonusShop, type CrmBonusShop, type Fields } from '../testing/crm-bonus-shop'

let shop: CrmBonusShop
beforeAll(async () => {
  shop = await openCrmBonusShop()
})
afterAll(() => shop.simulators.close())

describe('/loja/credenciar', () => {
  const credentials = (body: unknown, headers = {}) =>
    callOperator('POST', `${shop.simulators.crmBonus.url}/loja/credenciar`, { body, headers })

  it('gives a store its key without Authorization', async () => {
    const { status, body } = await credentials({ codempresa: '4021', cnpj: '12ABC34501DE35' })
    expect(status).toBe(200)
    expect(body).toEqual({ sucesso: true, chave_integracao: 'cb-demo-7f3a91c2e5d84b60', loja: '4021-02' })
  })

  it.each([
    ['another company', { codempresa: '1', cnpj: '11222333000181' }, {}, 'EMPRESA_OU_LOJA_INVALIDA'],
    ['an unknown store', { codempresa: '4021', cnpj: '45723174000110' }, {}, 'EMPRESA_OU_LOJA_INVALIDA'],
    ['a masked CNPJ', { codempresa: '4021', cnpj: '11.222.333/0001-81' }, {}, 'REQUISICAO_INVALIDA'],
    ['a key', { codempresa: '4021', cnpj: '11222333000181' }, { authorization: 'x' }, 'REQUISICAO_INVALIDA'],
  ])('refuses %s', async (_what, body, headers, codigo) => {
    expect(await credentials(body, headers)).toMatchObject({ status: 400, body: { sucesso: false, codigo } })
  })
})

describe('every other call', () => {
  it.each([
    ['a wrong key', { authorization: 'outra' }],
    ['an empty key', { authorization: '' }],
  ])('refuses %s with 401', async (_what, headers) => {
    const reply = await shop.post('/venda/situacao', shop.common(randomUUID()), headers)
    expect(reply).toMatchObject({ status: 401, body: { sucesso: false, codigo: 'CREDENCIAL_INVALIDA' } })
  })

  it.each([
    ['no UUID as X-Request-Id', { 'x-request-id': '1' }],
    ['another content type', { 'content-type': 'text/plain' }],
  ])('refuses %s', async (_what, headers) => {
    const reply = await shop.post('/venda/situacao', shop.common(randomUUID()), headers)
    expect(reply).toMatchObject({ status: 400, body: { codigo: 'REQUISICAO_INVALIDA' } })
  })

  it('refuses an X-Request-Id that was used before', async () => {
    const headers = { 'x-request-id': randomUUID() }
    const body = shop.common(randomUUID())
    expect(await shop.post('/venda/situacao', body, headers)).toMatchObject({ status: 200 })
    expect(await shop.post('/venda/situacao', body, headers)).toMatchObject({
      body: { codigo: 'REQUISICAO_INVALIDA' },
    })
  })

  it.each([
    ['another company', { codempresa: '1' }, 'EMPRESA_OU_LOJA_INVALIDA'],
    ['an unknown store', { loja: '1' }, 'EMPRESA_OU_LOJA_INVALIDA'],
    ['an id that is no UUID', { id_transacao: '1' }, 'REQUISICAO_INVALIDA'],
    ['an unknown field', { cupom: '1' }, 'REQUISICAO_INVALIDA'],
  ])('refuses %s', async (_what, changes, codigo) => {
    const reply = await shop.post('/venda/situacao', { ...shop.common(randomUUID()), ...changes })
    expect(reply).toMatchObject({ status: 400, body: { sucesso: false, codigo } })
  })

  it('keeps a transaction in the store that began it', async () => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, mariana)
    const body = { ...shop.common(transaction), loja: '4021-02' }
    expect(await shop.post('/venda/situacao', body)).toMatchObject({
      body: { codigo: 'REQUISICAO_INVALIDA' },
    })
  })

  it('refuses what is not JSON, unknown addresses and other methods', async () => {
    expect(await shop.post('/venda/situacao', '{"codempresa":')).toMatchObject({ status: 400 })
    expect(await shop.post('/venda', {})).toMatchObject({ status: 404 })
    const get = await callOperator('GET', `${shop.simulators.crmBonus.url}/venda/situacao`)
    expect(get.status).toBe(405)
  })
})

describe('the fields', () => {
  const [first, second] = basket
  it.each<[string, 'limits' | 'campaigns' | 'confirm', Fields]>([
    ['money as a number', 'limits', { valor_venda: 200 }],
    ['money with one digit', 'limits', { valor_venda: '200.0' }],
    ['money with a comma', 'limits', { valor_venda: '200,00' }],
    ['negative money', 'confirm', { valor_desconto_bonus: '-1.00', valor_liquido: '201.00' }],
    ['a quantity with two digits', 'limits', { itens: [{ ...first, quantidade: '2.00' }, second] }],
    ['a quantity of nothing', 'limits', { itens: [{ ...first, quantidade: '0.000' }, second] }],
    ['no items', 'limits', { itens: [], valor_venda: '0.00' }],
    ['an empty ean', 'limits', { itens: [{ ...first, ean: '' }, second] }],
    ['an ean of null', 'limits', { itens: [{ ...first, ean: null }, second] }],
    ['a sale that is not the sum of its items', 'limits', { valor_venda: '199.99' }],
    ['more to pay than the items cost', 'campaigns', { valor_liquido: '200.01' }],
    ['gross that is not the sum', 'confirm', { valor_bruto: '201.00', valor_liquido: '201.00' }],
    ['net that is not gross less bonus', 'confirm', { valor_liquido: '199.00' }],
    ['a date without offset', 'confirm', { data: '2026-11-20T12:00:00' }],
    ['an absent salesperson', 'confirm', { vendedor: undefined }],
    ['an empty campaign', 'confirm', { campanha_id: '' }],
    ['a short access key', 'confirm', { chave_nota: '123' }],
  ])('refuse %s', async (_what, call, changes) => {
    const transaction = await shop.identified(mariana)
    const reply = await shop[call](transaction, mariana, changes)
    expect(reply).toMatchObject({ status: 400, body: { codigo: 'REQUISICAO_INVALIDA' } })
  })

  it.each([
    ['a CPF with wrong digits', { cpf: '40364478820' }],
    ['an empty name', { nome: '' }],
    ['an e-mail of null', { email: null }],
  ])('of a member refuse %s', async (_what, changes) => {
    const body = { ...shop.common(randomUUID()), celular: mariana, ...changes }
    expect(await shop.post('/pin/enviar', body)).toMatchObject({ body: { codigo: 'REQUISICAO_INVALIDA' } })
  })

  it.each(['1133330120', '+5511987654321', '(11) 98765-4321', ''])(
    'refuse the mobile "%s"',
    async (celular) => {
      expect(await shop.sendPin(randomUUID(), celular)).toMatchObject({
        body: { codigo: 'CELULAR_INVALIDO' },
      })
    },
  )
})
