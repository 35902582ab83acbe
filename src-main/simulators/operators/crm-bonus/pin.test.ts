import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basket, conceicao, mariana, openCrmBonusShop, type CrmBonusShop } from '../testing/crm-bonus-shop'

let shop: CrmBonusShop
beforeAll(async () => {
  shop = await openCrmBonusShop()
})
afterAll(() => shop.simulators.close())

const refusal = (codigo: string, detail = {}) => ({
  status: 400,
  body: { sucesso: false, codigo, ...detail },
})
const wrong = () => (shop.lastPin() === '0000' ? '1111' : '0000')

describe('sending a PIN', () => {
  it('texts four digits and says how long they live', async () => {
    const { body } = await shop.sendPin(randomUUID(), mariana)
    expect(body).toEqual({ sucesso: true, reenvio_em_segundos: 120, expira_em_segundos: 300 })
    const sms = shop.simulators.sms().at(-1)
    expect(sms?.mobile).toBe(mariana)
    expect(sms?.pin).toMatch(/^\d{4}$/)
    expect(sms?.text).toContain(sms?.pin)
  })

  it('waits two minutes before sending again, counted per transaction', async () => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, mariana)
    shop.wait(60.5)
    expect(await shop.sendPin(transaction, mariana)).toMatchObject(
      refusal('REENVIO_CEDO', { reenvio_em_segundos: 60 }),
    )
    expect(await shop.sendPin(randomUUID(), mariana)).toMatchObject({ status: 200 })
    shop.wait(59.5)
    expect(await shop.sendPin(transaction, mariana)).toMatchObject({ status: 200 })
  })

  it('keeps a transaction to the mobile it began with', async () => {
    const transaction = await shop.identified(mariana)
    const other = refusal('CELULAR_INVALIDO')
    expect(await shop.sendPin(transaction, conceicao)).toMatchObject(other)
    expect(await shop.tryPin(transaction, conceicao, '1234')).toMatchObject(other)
    expect(await shop.limits(transaction, conceicao)).toMatchObject(other)
    expect(await shop.campaigns(transaction, conceicao)).toMatchObject(other)
    expect(await shop.confirm(transaction, conceicao)).toMatchObject(other)
  })
})

describe('validating a PIN', () => {
  it('accepts the one that was sent', async () => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, mariana)
    const { body } = await shop.tryPin(transaction, mariana, shop.lastPin())
    expect(body).toEqual({ sucesso: true, pin_master: false })
  })

  it('counts wrong ones, blocks with the last and is unblocked by a new PIN', async () => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, mariana)
    const left = (tentativas_restantes: number) => refusal('PIN_INVALIDO', { tentativas_restantes })
    expect(await shop.tryPin(transaction, mariana, wrong())).toMatchObject(left(2))
    expect(await shop.tryPin(transaction, mariana, wrong())).toMatchObject(left(1))
    expect(await shop.tryPin(transaction, mariana, wrong())).toMatchObject(refusal('PIN_BLOQUEADO'))
    expect(await shop.tryPin(transaction, mariana, shop.lastPin())).toMatchObject(refusal('PIN_BLOQUEADO'))
    shop.wait(120)
    await shop.sendPin(transaction, mariana)
    expect(await shop.tryPin(transaction, mariana, shop.lastPin())).toMatchObject({ status: 200 })
  })

  it('refuses one that was never sent and one that is too old', async () => {
    const transaction = randomUUID()
    expect(await shop.tryPin(transaction, mariana, '1234')).toMatchObject(refusal('PIN_EXPIRADO'))
    await shop.sendPin(transaction, mariana)
    shop.wait(299.999)
    expect(await shop.tryPin(transaction, mariana, wrong())).toMatchObject(refusal('PIN_INVALIDO'))
    shop.wait(0.001)
    expect(await shop.tryPin(transaction, mariana, shop.lastPin())).toMatchObject(refusal('PIN_EXPIRADO'))
  })

  it('answers a repeated try as the first time, without counting it again', async () => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, mariana)
    const attempt = randomUUID()
    const pin = wrong()
    const first = await shop.tryPin(transaction, mariana, pin, attempt)
    expect((await shop.tryPin(transaction, mariana, pin, attempt)).body).toEqual(first.body)
    expect(await shop.tryPin(transaction, mariana, pin)).toMatchObject({ body: { tentativas_restantes: 1 } })
    expect(await shop.tryPin(transaction, mariana, shop.lastPin(), attempt)).toMatchObject(
      refusal('REQUISICAO_INVALIDA'),
    )
  })

  it.each(['123', '123456789', '12a4'])('takes four to eight digits, not "%s"', async (pin) => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, mariana)
    expect(await shop.tryPin(transaction, mariana, pin)).toMatchObject(refusal('REQUISICAO_INVALIDA'))
  })
})

describe('the PIN master', () => {
  const master = '246810'

  it('is good once a PIN was sent, also when blocked', async () => {
    const transaction = randomUUID()
    expect(await shop.tryPin(transaction, mariana, master)).toMatchObject(refusal('PIN_EXPIRADO'))
    await shop.sendPin(transaction, mariana)
    for (let i = 0; i < 3; i++) await shop.tryPin(transaction, mariana, wrong())
    const { body } = await shop.tryPin(transaction, mariana, master)
    expect(body).toEqual({ sucesso: true, pin_master: true })
    expect(await shop.limits(transaction, mariana)).toMatchObject({ status: 200 })
  })

  it('belongs to its store', async () => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, mariana)
    expect(await shop.tryPin(transaction, mariana, '135791')).toMatchObject(refusal('PIN_INVALIDO'))
  })
})

describe('without an accepted PIN', () => {
  it('neither shows the balance nor spends it, but earns', async () => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, conceicao)
    expect(await shop.limits(transaction, conceicao)).toMatchObject(refusal('PIN_NAO_VALIDADO'))
    expect(
      await shop.confirm(transaction, conceicao, { valor_desconto_bonus: '10.00', valor_liquido: '190.00' }),
    ).toMatchObject(refusal('PIN_NAO_VALIDADO'))
    expect(await shop.campaigns(transaction, conceicao, { itens: basket })).toMatchObject({ status: 200 })
    expect(await shop.confirm(transaction, conceicao, { campanha_id: 'DEZ' })).toMatchObject({
      body: { sucesso: true, bonus_gerado: '10.00' },
    })
  })
})
