import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gatewayDefinition } from '#shared/customers/gateway/gateways'
import type { MessageGateway, OutgoingMessage } from '../../platform/messages/message-gateway'
import { gatewayCredentials, type GatewayId } from '../../simulators/gateways/gateway-id'
import type { Fault } from '../../simulators/operators/faults/fault'
import { startSimulators, type Simulators } from '../../simulators/operators/start-simulators'
import { infobip } from './infobip/infobip'
import { smtp } from './smtp/smtp'
import { zenvia } from './zenvia/zenvia'

/** Real time: long enough for a busy machine to answer at once, short enough to wait for it to run out. */
const DEADLINE_MS = 700

let clock: number
let simulators: Simulators
let open: MessageGateway[]

beforeEach(async () => {
  clock = Date.UTC(2026, 11, 1, 15)
  open = []
  simulators = await startSimulators({ now: () => clock })
})
afterEach(async () => {
  for (const gateway of open) gateway.close()
  await simulators.close()
})

interface Carrier {
  readonly id: GatewayId
  readonly address: string
  readonly nobody: string
  /** Where faults of sending, and of being let in, happen. */
  readonly path: string
  readonly door: string
  readonly start: (secret?: string) => MessageGateway | null
}

const tools = { now: () => clock, deadlineMs: DEADLINE_MS }
const carriers: readonly Carrier[] = [
  {
    id: 'smtp',
    address: 'ana@cliente.com.br',
    nobody: 'ninguem@cliente.com.br',
    path: '/mensagem',
    door: '/entrada',
    start: (password: string = gatewayCredentials.smtp.password) =>
      smtp.start(
        {
          ...{ host: simulators.smtp.host, port: simulators.smtp.port, security: 'none' },
          ...{ user: gatewayCredentials.smtp.user, password, from: 'contato@loja.com.br', name: 'Loja' },
        },
        tools,
      ),
  },
  {
    id: 'zenvia',
    address: '11987654321',
    nobody: '11987650000',
    path: '/v2/channels/sms/messages',
    door: '/v2/channels/sms/messages',
    start: (token: string = gatewayCredentials.zenvia.token) =>
      zenvia.start({ url: simulators.zenvia.url, from: 'loja', token }, tools),
  },
  {
    id: 'infobip',
    address: '11987654321',
    nobody: '11987650000',
    path: '/sms/3/messages',
    door: '/sms/3/messages',
    start: (key: string = gatewayCredentials.infobip.key) =>
      infobip.start({ url: simulators.infobip.url, sender: 'loja', key }, tools),
  },
]

describe.each(carriers)('$id', (carrier) => {
  let gateway: MessageGateway
  const message = (over: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
    id: '0190a000-0000-7000-8000-00000000000a',
    address: carrier.address,
    subject: carrier.id === 'smtp' ? 'Feliz aniversário' : null,
    body: 'Olá, Ana! Venha buscar o seu presente.',
    ...over,
  })
  const arrived = () => simulators.arrived().filter((one) => one.gateway === carrier.id)
  const fail = (fault: Fault, path: string | null = carrier.path, calls: number | null = 1) =>
    simulators.faults.switchOn({ operator: carrier.id, path, calls, fault })
  const started = (secret?: string): MessageGateway => {
    const made = carrier.start(secret)
    if (made === null) throw new Error('not set up')
    open.push(made)
    return made
  }
  beforeEach(() => {
    gateway = started()
  })

  it('takes one after another, each with our own id', async () => {
    for (const id of ['one', 'two'])
      expect(await gateway.send(message({ id }))).toMatchObject({ kind: 'accepted' })
    expect(arrived()).toMatchObject([
      { id: 'one', subject: message().subject, text: message().body },
      { id: 'two', text: message().body },
    ])
    expect(arrived()[0]?.to).toContain(carrier.address)
  })

  it.each<[string, Fault, string, number]>([
    ['lost on the way', { kind: 'lost-before' }, 'unknown', 0],
    ['its answer lost', { kind: 'lost-after' }, 'unknown', 1],
    ['its answer later than anybody waits', { kind: 'late-answer', ms: null }, 'unknown', 1],
    ['its answer cut', { kind: 'malformed' }, 'unknown', 1],
    ['broken after taking it', { kind: 'error-after' }, 'unknown', 1],
    ['taken twice', { kind: 'doubled' }, 'accepted', 2],
    ['asked to go slower', { kind: 'too-many-requests', retryAfterSeconds: 30 }, 'wait', 0],
  ])('%s', async (_what, fault, kind, count) => {
    await fail(fault)
    expect((await gateway.send(message())).kind).toBe(kind)
    simulators.release()
    expect(arrived()).toHaveLength(count)
    // The next one finds it well again.
    expect((await gateway.send(message({ id: 'next' }))).kind).toBe('accepted')
  })

  it('nobody there: nothing was sent, everything waits', async () => {
    await simulators.faults.switchOn({ operator: carrier.id, fault: { kind: 'refused' } })
    expect(await gateway.send(message())).toMatchObject({ kind: 'wait', fault: { kind: 'unreachable' } })
    expect(await gateway.probe()).toMatchObject({ kind: 'unreachable' })
    await simulators.faults.switchAllOff()
    expect(await gateway.probe()).toBeNull()
    expect((await gateway.send(message())).kind).toBe('accepted')
  })

  it('not let in: everything waits', async () => {
    const stranger = started('errado')
    expect(await stranger.send(message())).toMatchObject({ kind: 'wait', fault: { kind: 'unauthorized' } })
    expect(await stranger.probe()).toMatchObject({ kind: 'unauthorized' })
    await fail({ kind: 'wrong-credential' }, carrier.door)
    expect(await started().send(message())).toMatchObject({ kind: 'wait', fault: { kind: 'unauthorized' } })
    expect(arrived()).toEqual([])
  })

  it('an address that is not taken is refused, and nobody’s number is in the words', async () => {
    const answer = await gateway.send(message({ address: carrier.nobody }))
    expect(answer).toMatchObject({ kind: 'refused', blocks: carrier.id === 'smtp' })
    expect(JSON.stringify(answer)).not.toContain('11987650000')
    expect(arrived()).toEqual([])
    expect((await gateway.send(message())).kind).toBe('accepted')
  })

  it('hears people’s answers where its definition says so, and nowhere else', () => {
    expect(gateway.replies !== undefined).toBe(gatewayDefinition(carrier.id).receivesReplies)
  })

  it('is well, as far as one can ask without sending', async () => {
    expect(await gateway.probe()).toBeNull()
    expect(arrived()).toEqual([])
  })
})

describe('smtp', () => {
  const start = () => {
    const gateway = carriers[0]?.start()
    if (!gateway) throw new Error('not set up')
    open.push(gateway)
    return gateway
  }
  const mail = { id: 'one', address: 'ana@cliente.com.br', subject: 'Olá', body: 'Olá' }

  it.each<[string, Partial<typeof mail>, Fault | null, object]>([
    [
      'a full mailbox waits',
      { address: 'lotada@cliente.com.br' },
      null,
      { kind: 'wait', fault: { kind: 'busy' } },
    ],
    ['451 after DATA was not taken', {}, { kind: 'error-before' }, { kind: 'wait', fault: { kind: 'busy' } }],
    [
      '421 is for the whole channel',
      {},
      { kind: 'too-many-requests', retryAfterSeconds: 1 },
      { kind: 'wait' },
    ],
  ])('%s', async (_what, over, fault, answer) => {
    if (fault) await simulators.faults.switchOn({ operator: 'smtp', path: '/mensagem', calls: 1, fault })
    expect(await start().send({ ...mail, ...over })).toMatchObject(answer)
    expect(simulators.arrived()).toEqual([])
  })

  it('a kept connection the server closed meanwhile is seen before anything is said on it', async () => {
    const gateway = start()
    expect((await gateway.send(mail)).kind).toBe('accepted')
    await simulators.faults.switchOn({ operator: 'smtp', fault: { kind: 'refused' } })
    await simulators.faults.switchAllOff()
    expect((await gateway.send({ ...mail, id: 'two' })).kind).toBe('accepted')
    expect(simulators.arrived().map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it('without encryption only on this computer', () => {
    const settings = { host: 'smtp.loja.com.br', port: '25', security: 'none', from: 'contato@loja.com.br' }
    expect(smtp.start(settings, tools)).toBeNull()
    expect(smtp.start({ ...settings, security: 'starttls' }, tools)).not.toBeNull()
  })
})

describe('infobip, asked back by our own id', () => {
  const ask = async (address: string, later: number) => {
    const gateway = carriers[2]?.start()
    if (!gateway?.ask) throw new Error('not set up')
    await gateway.send({ id: 'one', address, subject: null, body: 'Ola' })
    clock += later
    return gateway.ask('one')
  }
  it.each([
    ['11987654321', 0, 'accepted'],
    ['11987654321', 6_000, 'delivered'],
    ['11987651111', 6_000, 'undelivered'],
    ['11987650000', 0, 'unheard'],
  ])('%s after %i ms: %s', async (address, later, standing) => {
    expect(await ask(address, later)).toBe(standing)
    expect(await carriers[2]?.start()?.ask?.('one')).toBe(standing)
  })

  it.each<Fault>([
    { kind: 'lost-after' },
    { kind: 'malformed' },
    { kind: 'error-before' },
    { kind: 'wrong-credential' },
  ])('$kind: no answer is no answer', async (fault) => {
    await simulators.faults.switchOn({ operator: 'infobip', path: '/sms/3/logs', calls: 1, fault })
    expect(await ask('11987654321', 6_000)).toBeNull()
  })
})
