import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppContract } from '#shared/contract'
import { allMessages } from '#shared/customers/message/message-filter'
import { ZERO } from '#shared/kernel/money/cents'
import type { InputOf } from '#shared/kernel/operation'
import { holdQueued, releaseHeld } from '../../platform/messages/held-rows'
import { queueMessage } from '../../platform/messages/message-rows'
import { gatewayCredentials } from '../../simulators/gateways/gateway-id'
import { startSimulators, type Simulators } from '../../simulators/operators/start-simulators'
import { noteRestore } from '../../store/backup/restore-note'
import { testTill, type TestTill } from '../../testing/till/test-till'

let simulators: Simulators
let till: TestTill

beforeEach(async () => {
  simulators = await startSimulators()
  till = testTill()
  till.messages.start()
  till.signIn('manager')
})
afterEach(async () => {
  till.messages.stop()
  await simulators.close()
})

const infobip = (
  key: string = gatewayCredentials.infobip.key,
): InputOf<AppContract['message.save-channel']> => ({
  channel: 'sms',
  gateway: 'infobip',
  values: { url: simulators.infobip.url, sender: 'loja' },
  secrets: { key },
  priceCents: 12,
})
const byMail: InputOf<AppContract['message.save-channel']> = {
  channel: 'email',
  gateway: 'smtp',
  values: { host: 'smtp.loja.com.br', port: '587', security: 'starttls', user: '', from: 'a@loja.com.br' },
  secrets: {},
  priceCents: 0,
}
const sends = async (): Promise<void> => {
  for (let round = 0; round < 3; round++) {
    till.passTime()
    await till.messages.settled()
  }
}
const list = async () => (await till.must('message.list', { filter: allMessages, after: null })).messages

describe('who carries messages', () => {
  it('set up, tried, and seen in the list with its cost and without anybody’s number', async () => {
    await till.must('message.save-channel', infobip())
    await till.must('message.send-test', { channel: 'sms', address: '(11) 98765-4321' })
    await sends()
    expect(simulators.arrived()).toMatchObject([{ gateway: 'infobip', to: '5511987654321' }])
    const [message] = await list()
    expect(message).toMatchObject({
      state: 'accepted',
      procedure: 'Teste de envio',
      parts: 1,
      priceCents: 12,
    })
    expect(message?.address).not.toContain('98765')
  })

  it('its secret is kept sealed, never told, and stays where it is left out', async () => {
    await till.must('message.save-channel', infobip())
    const { secrets, ...without } = infobip()
    await till.must('message.save-channel', { ...without, secrets: {} })
    const channels = await till.must('message.channels', {})
    expect(channels.find(({ channel }) => channel === 'sms')).toMatchObject({
      gateway: 'infobip',
      secrets: ['key'],
    })
    expect(JSON.stringify(channels)).not.toContain(secrets['key'])
    expect(JSON.stringify(till.database.all('SELECT * FROM secret'))).not.toContain(secrets['key'])
    await till.must('message.send-test', { channel: 'sms', address: '11987654321' })
    await sends()
    expect(simulators.arrived()).toHaveLength(1)
  })

  it.each<[string, Partial<InputOf<AppContract['message.save-channel']>>, string]>([
    ['an empty field', { values: { url: '', sender: 'loja' } }, 'Endereço'],
    ['no secret', { secrets: {} }, 'Chave'],
    ['of another channel', { channel: 'email' }, 'E-mail'],
    ['an address that is none', { values: { url: 'infobip', sender: 'loja' } }, 'Endereço'],
    ['an address in the open', { values: { url: 'http://a.com', sender: 'loja' } }, 'Endereço'],
    ['a sender that is none', { ...byMail, values: { ...byMail.values, from: 'loja' } }, 'Remetente'],
    ['a port that is none', { ...byMail, values: { ...byMail.values, port: 'smtp' } }, 'Porta'],
    ['mail in the open', { ...byMail, values: { ...byMail.values, security: 'none' } }, 'Segurança'],
  ])('%s is refused by its name', async (_what, over, field) => {
    expect(await till.refused('message.save-channel', { ...infobip(), ...over })).toEqual({
      code: 'gateway-field-refused',
      field,
    })
  })

  it('its secret follows to no other address, and back from another carrier neither', async () => {
    await till.must('message.save-channel', infobip())
    const elsewhere = { ...infobip(), values: { url: 'https://de-alguem.com', sender: 'loja' }, secrets: {} }
    const again = { code: 'gateway-secret-again', field: 'Chave', address: 'Endereço' }
    expect(await till.refused('message.save-channel', elsewhere)).toEqual(again)
    const other = { url: simulators.zenvia.url, from: 'loja' }
    await till.must('message.save-channel', {
      ...infobip(),
      gateway: 'zenvia',
      values: other,
      secrets: { token: 'x' },
    })
    expect(await till.refused('message.save-channel', elsewhere)).toEqual(again)
    expect(await till.refused('message.save-channel', { ...infobip(), secrets: {} })).toEqual(again)
  })

  it('a wrong key holds the channel until it is corrected, and then all goes out', async () => {
    await till.must('message.save-channel', infobip('errada'))
    await till.must('message.send-test', { channel: 'sms', address: '11987654321' })
    await sends()
    const channels = await till.must('message.channels', {})
    expect(channels.find(({ channel }) => channel === 'sms')?.trouble?.fault.kind).toBe('unauthorized')
    await till.must('message.save-channel', infobip())
    await expect
      .poll(async () => {
        till.clock.now += 60_000
        await sends()
        return simulators.arrived().length
      })
      .toBe(1)
  })

  it('an address that is none is refused', async () => {
    for (const [channel, address] of [['sms', '1234'] as const, ['email', 'ana'] as const])
      expect(await till.refused('message.send-test', { channel, address })).toEqual({
        code: 'message-address-refused',
      })
  })
})

describe('what lay in a restored copy (J8)', () => {
  beforeEach(async () => {
    await till.must('message.save-channel', infobip())
    till.database.write((db) => {
      for (let index = 0; index < 3; index++)
        queueMessage(db, {
          channel: 'sms',
          purpose: 'receipt',
          procedure: 'test',
          customerId: null,
          address: '11987654321',
          subject: null,
          body: 'Ola',
          parts: 1,
          price: ZERO,
          dedupe: null,
          at: till.clock.now,
        })
      holdQueued(db)
    })
  })

  it('is held by the first start with the copy', async () => {
    till.database.write((db) => releaseHeld(db))
    const takenAt = till.clock.now
    noteRestore(till.database.raw, {
      ...{
        at: takenAt,
        takenAt,
        by: { code: '1', name: 'Gilda' },
        copy: 'ontem',
        aside: null,
        numbers: null,
      },
    })
    till.messages.stop()
    const restored = testTill(till.folder)
    restored.signIn('manager')
    expect(await restored.must('message.pending', {})).toMatchObject({ held: { count: 3 } })
    restored.messages.start()
    restored.passTime()
    await restored.messages.settled()
    restored.messages.stop()
    expect(simulators.arrived()).toEqual([])
  })

  it('waits for somebody, while what is new goes out', async () => {
    await till.must('message.send-test', { channel: 'sms', address: '11987650002' })
    for (let day = 0; day < 3; day++) {
      till.clock.now += 86_400_000
      till.watch.note()
      await sends()
    }
    expect(simulators.arrived().map(({ to }) => to)).toEqual(['5511987650002'])
    expect(await till.must('message.pending', {})).toMatchObject({ held: { count: 3 } })
  })

  it('released, it goes out; once', async () => {
    expect(await till.must('message.release-held', {})).toEqual({ count: 3 })
    await sends()
    expect(simulators.arrived()).toHaveLength(3)
    expect(await till.must('message.release-held', {})).toEqual({ count: 0 })
  })

  it('discarded, none of it ever does', async () => {
    expect(await till.must('message.discard-held', {})).toEqual({ count: 3 })
    await sends()
    expect(simulators.arrived()).toEqual([])
    expect((await list()).map(({ state, withdrawnFor }) => [state, withdrawnFor])).toEqual(
      Array(3).fill(['withdrawn', 'by-person']),
    )
  })
})

it('a message that moved meanwhile is neither sent again nor withdrawn', async () => {
  await till.must('message.save-channel', infobip())
  const { id } = await till.must('message.send-test', { channel: 'sms', address: '11987654321' })
  await sends()
  expect(await till.refused('message.withdraw', { id })).toEqual({ code: 'message-moved' })
  expect(await till.refused('message.try-again', { id })).toEqual({ code: 'message-moved' })
})
