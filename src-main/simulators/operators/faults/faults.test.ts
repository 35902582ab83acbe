import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mariana, openCrmBonusShop, spending, type CrmBonusShop } from '../testing/crm-bonus-shop'
import type { Fault } from './fault'

let shop: CrmBonusShop
beforeEach(async () => {
  shop = await openCrmBonusShop()
})
afterEach(() => shop.simulators.close())

const path = '/venda/efetivar'
const once = (fault: Fault) =>
  shop.simulators.faults.switchOn({ operator: 'crm-bonus', path, calls: 1, fault })
const answered = { status: 200 }

describe('a fault of one call', () => {
  it.each<[Fault, number | 'no answer', boolean]>([
    [{ kind: 'lost-before' }, 'no answer', false],
    [{ kind: 'lost-after' }, 'no answer', true],
    [{ kind: 'error-before' }, 500, false],
    [{ kind: 'error-after' }, 500, true],
    [{ kind: 'malformed' }, 'no answer', true],
    [{ kind: 'too-many-requests', retryAfterSeconds: 7 }, 429, false],
    [{ kind: 'wrong-credential' }, 401, false],
    [{ kind: 'doubled' }, 200, true],
    [{ kind: 'delay', ms: 20 }, 200, true],
    [{ kind: 'late-answer', ms: 20 }, 200, true],
  ])('%o', async (fault, outcome, isProcessed) => {
    const transaction = await shop.identified(mariana)
    await once(fault)
    const reply = shop.confirm(transaction, mariana, spending('80.00'))
    if (outcome === 'no answer') await expect(reply).rejects.toThrow()
    else expect(await reply).toMatchObject({ status: outcome })
    expect(shop.balance(mariana)).toBe(isProcessed ? 0 : 8000)
    expect(shop.simulators.calls().at(-1)).toMatchObject({ path, fault: fault.kind })

    expect(await shop.confirm(transaction, mariana, spending('80.00'))).toMatchObject(answered)
    expect(shop.balance(mariana)).toBe(0)
  })

  it('says when to come back', async () => {
    await once({ kind: 'too-many-requests', retryAfterSeconds: 7 })
    const { headers } = await shop.confirm(randomUUID(), mariana)
    expect(headers.get('retry-after')).toBe('7')
  })

  it('leaves other paths alone and counts its calls', async () => {
    await shop.simulators.faults.switchOn({
      operator: 'crm-bonus',
      path: '/venda/situacao',
      calls: 2,
      fault: { kind: 'error-before' },
    })
    expect(await shop.confirm(randomUUID(), mariana)).toMatchObject(answered)
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await shop.situation(randomUUID())).status)
    expect(statuses).toEqual([500, 500, 200])
  })
})

describe('a held call', () => {
  it('lands when it is released, even after another call closed its id', async () => {
    const transaction = await shop.identified(mariana)
    await once({ kind: 'delay', ms: null })
    const late = shop.confirm(transaction, mariana, spending('80.00'))
    await expect.poll(() => shop.simulators.heldCount()).toBe(1)
    await shop.close(transaction)
    shop.simulators.release()
    expect(await late).toMatchObject({ body: { codigo: 'TRANSACAO_ANULADA' } })
    expect(shop.balance(mariana)).toBe(8000)
  })
})

describe('a fault of the whole operator', () => {
  it('refuses connections until it is switched off, and listens on the same port again', async () => {
    const { faults } = shop.simulators
    const id = await faults.switchOn({ operator: 'crm-bonus', fault: { kind: 'refused' } })
    await expect(shop.situation(randomUUID())).rejects.toThrow('fetch failed')
    await faults.switchOff(id)
    expect(await shop.situation(randomUUID())).toMatchObject(answered)
  })

  it('sets its clock wrong', async () => {
    const transaction = randomUUID()
    await shop.sendPin(transaction, mariana)
    await shop.simulators.faults.switchOn({
      operator: 'crm-bonus',
      fault: { kind: 'clock-skew', ms: 3_600_000 },
    })
    expect(await shop.tryPin(transaction, mariana, shop.lastPin())).toMatchObject({
      body: { codigo: 'PIN_EXPIRADO' },
    })
    await shop.simulators.faults.switchAllOff()
    expect(await shop.tryPin(transaction, mariana, shop.lastPin())).toMatchObject(answered)
  })

  it('knows no paths and no counts', async () => {
    const { faults } = shop.simulators
    const fault: Fault = { kind: 'refused' }
    await expect(faults.switchOn({ operator: 'crm-bonus', path, fault })).rejects.toThrow()
    await expect(faults.switchOn({ operator: 'crm-bonus', calls: 1, fault })).rejects.toThrow()
    expect(faults.list()).toEqual([])
  })
})

it('the same seed makes up the same PINs', async () => {
  const other = await openCrmBonusShop()
  await shop.sendPin(randomUUID(), mariana)
  await other.sendPin(randomUUID(), mariana)
  expect(other.lastPin()).toBe(shop.lastPin())
  await other.simulators.close()
})
