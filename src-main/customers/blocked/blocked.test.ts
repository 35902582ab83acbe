import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mobileSchema } from '#shared/customers/customer/mobile'
import { customerIdSchema } from '#shared/kernel/ids'
import { ZERO } from '#shared/kernel/money/cents'
import { isBlocked } from '../../platform/messages/blocked-address-rows'
import { hasConsent } from '../../platform/messages/consent-rows'
import { queueMessage } from '../../platform/messages/message-rows'
import { gatewayCredentials } from '../../simulators/gateways/gateway-id'
import { startSimulators, type Simulators } from '../../simulators/operators/start-simulators'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
let simulators: Simulators
const ana = customerIdSchema.parse('0190a000-0000-7000-8000-00000000000a')
const bia = customerIdSchema.parse('0190a000-0000-7000-8000-00000000000b')
const mobile = mobileSchema.parse('11987654321')
const sms = { customerId: ana, channel: 'sms', purpose: 'marketing' } as const

beforeEach(async () => {
  till = testTill()
  simulators = await startSimulators({ now: () => till.clock.now })
  till.signIn('manager')
  await till.must('customer.register', customer(ana, 'Ana Souza'))
  await till.must('consent.give', { ...sms, textVersion: 1 })
})
afterEach(async () => {
  till.messages.stop()
  await simulators.close()
})

const customer = (id: typeof ana, name: string) => ({
  ...{ id, name, mobile, taxId: null },
  email: 'ana@cliente.com.br',
  sharesMobile: true,
})
const setUp = () =>
  till.must('message.save-channel', {
    ...{ channel: 'sms', gateway: 'infobip', priceCents: 12 },
    values: { url: simulators.infobip.url, sender: 'loja' },
    secrets: { key: gatewayCredentials.infobip.key },
  })
const list = async (address = '') => (await till.must('blocked.list', { address, after: null })).addresses
const read = async () => {
  till.clock.now += 60_000
  await till.must('jobs.run-now', { job: 'message-replies' })
  await till.jobs.settled()
  return (await till.must('jobs.runs', { job: 'message-replies', before: null })).runs[0]
}
const trail = (action: string) =>
  till.database
    .all<{ detail: string }>('SELECT detail FROM audit_entry WHERE action = ? ORDER BY id', action)
    .map(({ detail }) => JSON.parse(detail) as object)

describe('blocked by hand', () => {
  it('it is listed with whose it is and by whom, masked, and found by the address alone', async () => {
    await till.must('blocked.add', { channel: 'sms', address: '(11) 98765-4321' })
    till.clock.now += 1
    await till.must('blocked.add', { channel: 'email', address: 'Outra@Cliente.com.br' })
    const [mail, number] = await list()
    expect(mail).toMatchObject({ channel: 'email', customerName: null, address: null, reason: 'by-hand' })
    expect(number).toMatchObject({ customerName: 'Ana Souza', operatorName: 'Gilda Gerente' })
    expect(number?.address).not.toContain('98765')
    expect(await list('outra@cliente.com.br')).toMatchObject([{ channel: 'email' }])
    expect(await list('+55 11 98765-4321')).toMatchObject([{ channel: 'sms' }])
    expect(await list('nada@cliente.com.br')).toEqual([])
    expect(JSON.stringify(trail('blocked.add'))).not.toMatch(/98765|Outra@/)
  })

  it('neither twice nor what is no address', async () => {
    await till.must('blocked.add', { channel: 'sms', address: mobile })
    const again = { channel: 'sms' as const, address: mobile }
    expect(await till.refused('blocked.add', again)).toEqual({ code: 'address-blocked-already' })
    expect(await till.refused('blocked.add', { channel: 'email', address: 'ana' })).toEqual({
      code: 'message-address-refused',
    })
  })

  it('outlives the person and their address, and says no more whose it was', async () => {
    await till.must('blocked.add', { channel: 'sms', address: mobile })
    till.database.write((db) => db.run('UPDATE customer SET mobile = NULL WHERE id = ?', ana))
    expect(await list()).toMatchObject([{ address: null }])
    expect(isBlocked(till.database, 'sms', mobile)).toBe(true)
  })

  it('is let go by who may, for a reason that is kept; once', async () => {
    await till.must('blocked.add', { channel: 'sms', address: mobile })
    const { hash = '' } = (await list())[0] ?? {}
    const wanted = { channel: 'sms' as const, hash, reason: 'Pediu para voltar' }
    till.signIn('supervisor')
    expect(await till.refused('blocked.unblock', wanted)).toMatchObject({ code: 'not-allowed' })
    till.signIn('cashier')
    expect(await till.refused('blocked.list', { address: '', after: null })).toMatchObject({
      code: 'not-allowed',
    })
    expect(await till.refused('blocked.add', { channel: 'sms', address: mobile })).toMatchObject({
      code: 'not-allowed',
    })
    till.signIn('manager')
    await till.must('blocked.unblock', wanted)
    expect(isBlocked(till.database, 'sms', mobile)).toBe(false)
    expect(trail('blocked.unblock')).toEqual([{ name: 'SMS', reason: 'Pediu para voltar' }])
    expect(await till.refused('blocked.unblock', wanted)).toEqual({ code: 'address-not-blocked' })
  })

  it('a page at a time, all of them once', async () => {
    for (let count = 0; count < 60; count++)
      await till.must('blocked.add', { channel: 'email', address: `pessoa${count}@cliente.com.br` })
    const first = await till.must('blocked.list', { address: '', after: null })
    const last = first.addresses.at(-1)
    expect([first.addresses.length, first.hasMore]).toEqual([50, true])
    const after = { at: last?.at ?? 0, hash: last?.hash ?? '' }
    const second = await till.must('blocked.list', { address: '', after })
    expect(new Set([...first.addresses, ...second.addresses].map(({ hash }) => hash)).size).toBe(60)
  })
})

describe('SAIR', () => {
  beforeEach(async () => {
    await setUp()
    // The hour's own run is done: those that follow are asked for.
    await read()
  })

  it('blocks the number and takes the consent of everybody who has it back, once', async () => {
    await till.must('customer.register', customer(bia, 'Bia Souza'))
    simulators.answer('5511987654321', 'Sair, por favor')
    simulators.answer('5521987654321', 'Que horas abre?')
    expect(await read()).toMatchObject({
      state: 'done',
      result: '2 respostas novas. 1 pessoa pediu para sair.',
    })
    expect(await list()).toMatchObject([{ channel: 'sms', reason: 'asked', operatorName: null }])
    expect(hasConsent(till.database, sms)).toBe(false)
    for (const customerId of [ana, bia]) {
      const { decisions } = await till.must('consent.of-customer', { customerId })
      expect(decisions[0]).toMatchObject({ isGiven: false, origin: 'reply', operatorName: null })
    }
    expect(trail('blocked.opt-out')).toEqual([
      { mobile: '(11) *****-4321', customer: 'Ana Souza, Bia Souza' },
    ])
    expect(await read()).toMatchObject({ result: 'Nenhuma resposta nova.' })
    expect(till.database.all('SELECT id FROM consent')).toHaveLength(3)
  })

  it('told again after somebody let the number go does nothing', async () => {
    simulators.answer('5511987654321', 'PARE')
    await read()
    const { hash = '' } = (await list())[0] ?? {}
    await till.must('blocked.unblock', { channel: 'sms', hash, reason: 'Foi engano' })
    await till.must('consent.give', { ...sms, textVersion: 1 })
    await read()
    expect(await list()).toEqual([])
    expect(hasConsent(till.database, sms)).toBe(true)
  })

  it('whose answer was lost is read the next time', async () => {
    simulators.answer('5511987654321', 'STOP')
    const path = '/sms/1/inbox/logs'
    await simulators.faults.switchOn({ operator: 'infobip', path, calls: 1, fault: { kind: 'lost-after' } })
    expect(await read()).toMatchObject({ state: 'missed' })
    expect(await list()).toEqual([])
    await read()
    expect(await list()).toHaveLength(1)
  })

  it('withdraws what waits for the person, with its reason; let go, the missing consent still does', async () => {
    const queue = () =>
      till.database.write((db) =>
        queueMessage(db, {
          ...{ channel: 'sms', purpose: 'marketing', procedure: 'test', customerId: ana, address: mobile },
          ...{ subject: null, body: 'Oferta', parts: 1, price: ZERO, dedupe: null, at: till.clock.now },
        }),
      )
    const sends = async () => {
      for (let round = 0; round < 3; round++) {
        till.passTime()
        await till.messages.settled()
      }
    }
    const last = () =>
      till.database.get<{ state: string; why: string | null }>(
        'SELECT state, withdrawn_for AS why FROM message ORDER BY id DESC LIMIT 1',
      )
    till.messages.start()
    queue()
    await sends()
    expect(last()).toEqual({ state: 'accepted', why: null })
    simulators.answer('5511987654321', 'cancelar')
    await read()
    queue()
    await sends()
    expect(last()).toEqual({ state: 'withdrawn', why: 'blocked' })
    const { hash = '' } = (await list())[0] ?? {}
    await till.must('blocked.unblock', { channel: 'sms', hash, reason: 'Foi engano' })
    queue()
    await sends()
    expect(last()).toEqual({ state: 'withdrawn', why: 'no-consent' })
    expect(simulators.arrived()).toHaveLength(1)
  })
})
