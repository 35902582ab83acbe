import { beforeEach, describe, expect, it } from 'vitest'
import type { MessageState } from '#shared/customers/message/message-states'
import type { CustomerId, OperatorId } from '#shared/kernel/ids'
import { ZERO } from '#shared/kernel/money/cents'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { blockAddress, isBlocked } from './blocked-address-rows'
import { giveConsent, hasConsent, withdrawConsent } from './consent-rows'
import { createMessages } from './create-messages'
import type { MessageGateway, OutgoingMessage, SendAnswer, Standing } from './message-gateway'
import { countPendingMessages, queueMessage, sendAgain, type NewMessage } from './message-rows'

const ana = '0190a000-0000-7000-8000-000000000001' as CustomerId
const by = '0190a000-0000-7000-8000-000000000002' as OperatorId
const noon = Date.parse('2026-12-01T12:00:00-03:00')
const lost: SendAnswer = { kind: 'unknown', fault: { kind: 'no-answer', words: null } }
const taken: SendAnswer = { kind: 'accepted', providerId: 'p-1' }

let till: TestTill
let now: number
let sent: OutgoingMessage[]
let answer: (message: OutgoingMessage) => Promise<SendAnswer> | SendAnswer
let standing: Standing | 'unheard' | null
let isWell: boolean
let timers: Set<() => void>

beforeEach(() => {
  till = testTill()
  now = noon
  sent = []
  answer = () => taken
  standing = null
  isWell = true
  timers = new Set()
})

const gateway: MessageGateway = {
  id: 'scripted',
  send: async (message) => {
    sent.push(message)
    return answer(message)
  },
  ask: () => Promise.resolve(standing),
  probe: () => Promise.resolve(isWell ? null : { kind: 'no-answer', words: null }),
  close: () => undefined,
}

function start(given: MessageGateway | null = gateway) {
  const messages = createMessages({
    database: till.database,
    now: () => now,
    random: () => 0,
    log: till.log,
    gatewayOf: (channel) => Promise.resolve(channel === 'sms' ? given : null),
    asks: ['scripted'],
    rules: () => ({ hours: { from: 9, to: 22 }, mostPerWeek: 2 }),
    timeZone: () => 'America/Sao_Paulo',
    mayAct: () => true,
    onChange: () => undefined,
    after: (_milliseconds, work) => {
      timers.add(work)
      return () => void timers.delete(work)
    },
  })
  messages.start()
  return {
    ...messages,
    /** So much time passes, and what waited for it is done. */
    pass: async (milliseconds = 0) => {
      now += milliseconds
      for (let round = 0; round < 3; round++) {
        for (const work of [...timers]) if (timers.delete(work)) work()
        await messages.settled()
      }
    },
  }
}

const message = (over: Partial<NewMessage> = {}): NewMessage => ({
  channel: 'sms',
  purpose: 'notice',
  procedure: 'test',
  customerId: ana,
  address: '11987654321',
  subject: null,
  body: 'Ola',
  parts: 1,
  price: ZERO,
  dedupe: null,
  at: now,
  ...over,
})
const queue = (over: Partial<NewMessage> = {}) => till.database.write((db) => queueMessage(db, message(over)))
const states = (): MessageState[] =>
  till.database.all<{ state: MessageState }>('SELECT state FROM message ORDER BY id').map((row) => row.state)
const reasons = () =>
  till.database
    .all<{ why: string | null }>('SELECT withdrawn_for AS why FROM message ORDER BY id')
    .map((row) => row.why)
const sayYes = () =>
  till.database.write((db) =>
    giveConsent(db, { customerId: ana, channel: 'sms', at: now, by, origin: 'balcão', textVersion: '1' }),
  )
const sayNo = () =>
  till.database.write((db) =>
    withdrawConsent(db, { customerId: ana, channel: 'sms', at: now, by, origin: 'SAIR' }),
  )

describe('what becomes of a message', () => {
  it.each<[string, SendAnswer, MessageState]>([
    ['taken', taken, 'accepted'],
    ['refused', { kind: 'refused', fault: { kind: 'refused', words: 'no' }, blocks: false }, 'refused'],
    ['slower', { kind: 'wait', fault: { kind: 'busy', words: null }, milliseconds: 5_000 }, 'queued'],
    ['no answer', lost, 'unknown'],
  ])('%s', async (_what, given, state) => {
    answer = () => given
    const id = queue()
    await start().pass()
    expect(states()).toEqual([state])
    expect(sent).toEqual([{ id, address: '11987654321', subject: null, body: 'Ola' }])
  })

  it('whoever throws has said nothing', async () => {
    answer = () => Promise.reject(new Error('ours'))
    queue()
    await start().pass()
    expect(states()).toEqual(['unknown'])
    expect(till.log.incidents).toMatchObject([{ event: 'message-failed' }])
  })

  it('the same cause is one message', () => {
    expect(queue({ dedupe: 'birthday' })).not.toBeNull()
    expect(queue({ dedupe: 'birthday' })).toBeNull()
    expect(states()).toHaveLength(1)
  })
})

describe('a channel that stands still', () => {
  it('429: not this message waits but all of them, and none is risked meanwhile', async () => {
    answer = () => ({ kind: 'wait', fault: { kind: 'busy', words: null }, milliseconds: 60_000 })
    queue()
    queue()
    const messages = start()
    await messages.pass()
    expect(sent).toHaveLength(1)
    expect(messages.troubles()).toMatchObject([{ channel: 'sms', fault: { kind: 'busy' } }])
    answer = () => taken
    await messages.pass(59_000)
    expect(sent).toHaveLength(1)
    await messages.pass(1_000)
    expect(states()).toEqual(['accepted', 'accepted'])
    expect(messages.troubles()).toEqual([])
  })

  it('one that is always put off keeps none of the others', async () => {
    answer = ({ address }) =>
      address === '11900000000'
        ? { kind: 'wait', fault: { kind: 'busy', words: null }, milliseconds: null }
        : taken
    queue({ address: '11900000000' })
    for (let index = 0; index < 5; index++) queue()
    const messages = start()
    for (let round = 0; round < 4; round++) await messages.pass(10_000)
    expect(states()).toEqual(['queued', ...Array<MessageState>(5).fill('accepted')])
  })

  it('after a lost answer the other side must first be seen to answer', async () => {
    answer = () => lost
    isWell = false
    queue()
    queue()
    const messages = start()
    await messages.pass()
    await messages.pass(10 * 60_000)
    await messages.pass(10 * 60_000)
    expect(states()).toEqual(['unknown', 'queued'])
    isWell = true
    answer = () => taken
    await messages.pass(10 * 60_000)
    expect(states()).toEqual(['unknown', 'accepted'])
  })

  it('without anybody set up, everything waits and says so', async () => {
    queue()
    const messages = start(null)
    await messages.pass()
    expect(states()).toEqual(['queued'])
    expect(messages.troubles()).toMatchObject([{ channel: 'sms', fault: { kind: 'misconfigured' } }])
  })
})

describe('looked at when it is sent', () => {
  it('consent withdrawn after it was written', async () => {
    sayYes()
    queue({ purpose: 'marketing' })
    sayNo()
    await start().pass()
    expect([states(), reasons()]).toEqual([['withdrawn'], ['no-consent']])
    expect(sent).toEqual([])
  })

  it('a yes that did not know of the newest no never wins; a new one does', () => {
    sayYes()
    sayNo()
    expect(hasConsent(till.database, ana, 'sms')).toBe(false)
    // Given at another till before it had heard of the no, and arriving after it.
    till.database.write((db) =>
      db.insert('consent', {
        id: 'ffffffff-0000-7000-8000-000000000000',
        customer_id: ana,
        channel: 'sms',
        is_given: 1,
        at: now + 1,
        origin: 'outro PDV',
      }),
    )
    expect(hasConsent(till.database, ana, 'sms')).toBe(false)
    sayYes()
    expect(hasConsent(till.database, ana, 'sms')).toBe(true)
    expect(hasConsent(till.database, ana, 'email')).toBe(false)
  })

  it('consent is never rewritten', () => {
    sayYes()
    expect(() => till.database.write((db) => db.run('UPDATE consent SET is_given = 0'))).toThrow(
      'append-only',
    )
  })

  it('no more in a week than a person gets', async () => {
    sayYes()
    for (let index = 0; index < 3; index++) queue({ purpose: 'marketing' })
    await start().pass()
    expect([states(), reasons()]).toEqual([
      ['accepted', 'accepted', 'withdrawn'],
      [null, null, 'limit'],
    ])
  })

  it('an address that does not exist is never tried again, whoever it belongs to', async () => {
    answer = () => ({ kind: 'refused', fault: { kind: 'refused', words: '550' }, blocks: true })
    queue()
    queue({ customerId: null })
    await start().pass()
    expect([states(), reasons()]).toEqual([
      ['refused', 'withdrawn'],
      [null, 'blocked'],
    ])
    expect(isBlocked(till.database, 'sms', '11987654321')).toBe(true)
    expect(JSON.stringify(till.database.all('SELECT * FROM blocked_address'))).not.toContain('987654321')
  })

  it('blocked, whatever case it is written in', () => {
    till.database.write((db) => blockAddress(db, 'email', 'Ana@Loja.com', 'asked', now))
    expect(isBlocked(till.database, 'email', ' ana@loja.com ')).toBe(true)
    expect(isBlocked(till.database, 'sms', 'ana@loja.com')).toBe(false)
  })

  it('J7: what is left at ten waits until nine, unread; what somebody waits for goes out', async () => {
    now = Date.parse('2026-12-01T22:01:00-03:00')
    queue()
    queue({ purpose: 'receipt' })
    const messages = start()
    await messages.pass()
    expect(states()).toEqual(['queued', 'accepted'])
    await messages.pass(10 * 3_600_000)
    expect(states()).toEqual(['queued', 'accepted'])
    await messages.pass(3_600_000)
    expect(states()).toEqual(['accepted', 'accepted'])
  })

  it('what has nothing to say any more is not said', async () => {
    queue({ expiresAt: now - 1 })
    await start().pass()
    expect(reasons()).toEqual(['late'])
  })
})

describe('nobody knows (J4)', () => {
  it('switched off while it was being sent: asked by our id, never sent again by itself', async () => {
    answer = () => new Promise(() => undefined)
    queue()
    const first = start()
    for (const work of [...timers]) if (timers.delete(work)) work()
    await expect.poll(() => sent.length).toBe(1)
    first.stop()
    expect(states()).toEqual(['sending'])

    standing = 'unheard'
    answer = () => taken
    const second = start()
    await second.pass()
    expect(states()).toEqual(['unknown'])
    for (let hour = 0; hour < 60; hour++) await second.pass(3_600_000)
    expect([states(), sent.length]).toEqual([['unknown'], 1])
    expect(countPendingMessages(till.database)).toEqual({ queued: 0, sending: 0, unknown: 1 })
  })

  it('asked back, it is known', async () => {
    answer = () => lost
    queue()
    const messages = start()
    await messages.pass()
    standing = 'accepted'
    await messages.pass(10_000)
    expect(states()).toEqual(['accepted'])
    standing = 'delivered'
    await messages.pass(60_000)
    expect(states()).toEqual(['delivered'])
  })

  it('somebody sends it again, with the id it had', async () => {
    answer = () => lost
    const id = queue() ?? ''
    const messages = start()
    await messages.pass()
    answer = () => taken
    till.database.write((db) => sendAgain(db, id, now))
    await messages.pass(10 * 60_000)
    expect(states()).toEqual(['accepted'])
    expect(sent.map((one) => one.id)).toEqual([id, id])
    expect(till.database.write((db) => sendAgain(db, id, now))).toBe(false)
  })
})
