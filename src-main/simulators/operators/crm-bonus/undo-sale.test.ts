import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mariana, openCrmBonusShop, spending, type CrmBonusShop } from '../testing/crm-bonus-shop'

let shop: CrmBonusShop
beforeEach(async () => {
  shop = await openCrmBonusShop()
})
afterEach(() => shop.simulators.close())

const refusal = (codigo: string) => ({ status: 400, body: { sucesso: false, codigo } })
const sale = { ...spending('80.00'), campanha_id: 'DEZ' }

it('says what became of a transaction', async () => {
  const transaction = randomUUID()
  const situation = async () => (await shop.situation(transaction)).body
  expect(await situation()).toEqual({ sucesso: true, situacao: 'desconhecida' })
  await shop.sendPin(transaction, mariana)
  expect(await situation()).toEqual({ sucesso: true, situacao: 'iniciada' })
  await shop.tryPin(transaction, mariana, shop.lastPin())
  const { venda_id } = (await shop.confirm(transaction, mariana, sale)).body
  const amounts = { venda_id, valor_desconto_bonus: '80.00', bonus_gerado: '10.00' }
  expect(await situation()).toEqual({ sucesso: true, situacao: 'efetivada', ...amounts })
  await shop.cancel(transaction, venda_id)
  expect(await situation()).toEqual({ sucesso: true, situacao: 'cancelada', ...amounts })
})

describe('closing (anular)', () => {
  it('is for good: every later call but situacao is refused', async () => {
    const transaction = await shop.identified(mariana)
    const attempt = randomUUID()
    await shop.tryPin(transaction, mariana, shop.lastPin(), attempt)
    expect((await shop.close(transaction)).body).toEqual({ sucesso: true })
    const closed = refusal('TRANSACAO_ANULADA')
    expect(await shop.confirm(transaction, mariana, sale)).toMatchObject(closed)
    expect(await shop.sendPin(transaction, mariana)).toMatchObject(closed)
    expect(await shop.tryPin(transaction, mariana, shop.lastPin(), attempt)).toMatchObject(closed)
    expect(await shop.limits(transaction, mariana)).toMatchObject(closed)
    expect(await shop.campaigns(transaction, mariana)).toMatchObject(closed)
    expect(await shop.cancel(transaction, 'V-1')).toMatchObject(closed)
    expect((await shop.situation(transaction)).body).toEqual({ sucesso: true, situacao: 'anulada' })
    expect((await shop.close(transaction)).body).toEqual({ sucesso: true })
    expect(shop.balance(mariana)).toBe(8000)
  })

  it('closes an id never heard of before its late confirmation arrives', async () => {
    const transaction = randomUUID()
    expect(await shop.close(transaction)).toMatchObject({ status: 200 })
    expect(await shop.confirm(transaction, mariana)).toMatchObject(refusal('TRANSACAO_ANULADA'))
  })

  it('is refused once confirmed, with the name to cancel it by, also after cancelling', async () => {
    const transaction = await shop.identified(mariana)
    const { venda_id } = (await shop.confirm(transaction, mariana, sale)).body
    const late = { status: 400, body: { codigo: 'VENDA_JA_EFETIVADA', venda_id } }
    expect(await shop.close(transaction)).toMatchObject(late)
    await shop.cancel(transaction, venda_id)
    expect(await shop.close(transaction)).toMatchObject(late)
  })
})

describe('cancelling', () => {
  it.each(['cancelamento', 'devolucao'])(
    'for %s gives back what was spent and takes what was earned',
    async (motivo) => {
      const transaction = await shop.identified(mariana)
      const { venda_id } = (await shop.confirm(transaction, mariana, sale)).body
      expect((await shop.cancel(transaction, venda_id, { motivo })).body).toEqual({ sucesso: true })
      expect(shop.balance(mariana)).toBe(8000)
      const [, , givenBack, takenBack] = shop.simulators
        .ledger('crm-bonus')
        .filter(({ effectId }) => effectId === transaction)
      expect(givenBack).toMatchObject({ kind: 'given-back', amount: 8000, reference: venda_id })
      expect(takenBack).toMatchObject({ kind: 'taken-back', amount: -1000, reference: venda_id })
    },
  )

  it('happens once and answers as the first time', async () => {
    const transaction = await shop.identified(mariana)
    const { venda_id } = (await shop.confirm(transaction, mariana, sale)).body
    const smsBefore = shop.simulators.sms().length
    for (let i = 0; i < 2; i++)
      expect((await shop.cancel(transaction, venda_id)).body).toEqual({ sucesso: true })
    expect(shop.balance(mariana)).toBe(8000)
    expect(await shop.cancel(transaction, venda_id, { motivo: 'devolucao' })).toMatchObject(
      refusal('REQUISICAO_INVALIDA'),
    )
    expect(shop.simulators.sms()).toHaveLength(smsBefore)
  })

  it('may also say that it is done already', async () => {
    const transaction = await shop.identified(mariana)
    const { venda_id } = (await shop.confirm(transaction, mariana, sale)).body
    await shop.simulators.faults.switchOn({ operator: 'crm-bonus', fault: { kind: 'already-done' } })
    expect(await shop.cancel(transaction, venda_id)).toMatchObject({ status: 200 })
    expect(await shop.cancel(transaction, venda_id)).toMatchObject(refusal('VENDA_JA_CANCELADA'))
  })

  it.each([
    ['another venda_id', { venda_id: 'V-0' }],
    ['another document', { numero_nota: '999' }],
  ])('refuses %s', async (_what, changes) => {
    const transaction = await shop.identified(mariana)
    const { venda_id } = (await shop.confirm(transaction, mariana, sale)).body
    expect(await shop.cancel(transaction, venda_id, changes)).toMatchObject(refusal('VENDA_NAO_ENCONTRADA'))
    expect(shop.balance(mariana)).toBe(1000)
  })

  it('leaves a debt, shown as nothing, when what was earned is spent already', async () => {
    const first = await shop.identified(mariana)
    const { venda_id } = (await shop.confirm(first, mariana, { campanha_id: 'DEZ' })).body
    await shop.confirm(await shop.identified(mariana), mariana, spending('90.00'))
    await shop.cancel(first, venda_id)
    expect(shop.balance(mariana)).toBe(-1000)
    const { body } = await shop.limits(await shop.identified(mariana), mariana)
    expect(body).toMatchObject({ saldo: '0.00', valor_maximo: '0.00', validade: null })
  })
})
