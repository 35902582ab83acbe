import { beforeEach, describe, expect, it } from 'vitest'
import { by, sendingRig, subject, taken, type SendingRig } from '../../testing/messages/sending-rig'
import { otherTerminalId } from '../../testing/till/test-shop'
import { blockAddress, isBlocked } from './blocked-address-rows'
import { hasConsent, keepDecision } from './consent-rows'
import type { MessageGateway } from './message-gateway'

let rig: SendingRig
beforeEach(() => {
  rig = sendingRig()
})

describe('looked at when it is sent', () => {
  it('consent withdrawn after it was written', async () => {
    rig.sayYes()
    rig.queue({ purpose: 'marketing' })
    rig.sayNo()
    await rig.start().pass()
    expect([rig.states(), rig.reasons()]).toEqual([['withdrawn'], ['no-consent']])
    expect(rig.sent).toEqual([])
  })

  it('a yes that did not know of the newest no never wins; a new one does', () => {
    rig.sayYes()
    rig.sayNo()
    expect(hasConsent(rig.till.database, subject)).toBe(false)
    // Given at another till before it had heard of the no, and arriving after it.
    rig.till.database.write((db) =>
      keepDecision(db, {
        ...subject,
        id: 'ffffffff-0000-7000-8000-000000000000',
        terminalId: otherTerminalId,
        isGiven: true,
        at: rig.now + 1,
        by,
        origin: 'counter',
        text: { version: 1, hash: 'hash' },
        knows: [],
      }),
    )
    expect(hasConsent(rig.till.database, subject)).toBe(false)
    rig.sayYes()
    expect(hasConsent(rig.till.database, subject)).toBe(true)
    expect(hasConsent(rig.till.database, { ...subject, channel: 'email' })).toBe(false)
  })

  it('consent is never rewritten', () => {
    rig.sayYes()
    expect(() => rig.till.database.write((db) => db.run('UPDATE consent SET is_given = 0'))).toThrow(
      'append-only',
    )
  })

  it('no more in a week than a person gets', async () => {
    rig.sayYes()
    for (let index = 0; index < 3; index++) rig.queue({ purpose: 'marketing' })
    await rig.start().pass()
    expect([rig.states(), rig.reasons()]).toEqual([
      ['accepted', 'accepted', 'withdrawn'],
      [null, null, 'limit'],
    ])
  })

  it('a week later a person gets more again; what was withdrawn or never arrived counted for nothing', async () => {
    rig.sayYes()
    for (let index = 0; index < 3; index++) rig.queue({ purpose: 'marketing' })
    const messages = rig.start()
    await messages.pass()
    rig.answer = () => ({ kind: 'refused', fault: { kind: 'refused', words: null }, blocks: false })
    await messages.pass(7 * 86_400_000 + 1)
    rig.queue({ purpose: 'marketing' })
    await messages.pass()
    rig.answer = () => taken
    for (let index = 0; index < 3; index++) rig.queue({ purpose: 'marketing' })
    await messages.pass()
    expect(rig.states()).toEqual([
      ...['accepted', 'accepted', 'withdrawn'],
      'refused',
      ...['accepted', 'accepted', 'withdrawn'],
    ])
  })

  it('notices and receipts count for nothing in a week, and are not held by it', async () => {
    rig.sayYes()
    for (let index = 0; index < 4; index++) rig.queue({ purpose: 'notice' })
    for (let index = 0; index < 2; index++) rig.queue({ purpose: 'marketing' })
    await rig.start().pass()
    expect(new Set(rig.states())).toEqual(new Set(['accepted']))
  })

  it('an address that does not exist is never tried again, whoever it belongs to', async () => {
    rig.answer = () => ({ kind: 'refused', fault: { kind: 'refused', words: '550' }, blocks: true })
    rig.queue()
    rig.queue({ customerId: null })
    await rig.start().pass()
    expect([rig.states(), rig.reasons()]).toEqual([
      ['refused', 'withdrawn'],
      [null, 'blocked'],
    ])
    expect(isBlocked(rig.till.database, 'sms', '11987654321')).toBe(true)
    expect(JSON.stringify(rig.till.database.all('SELECT * FROM blocked_address'))).not.toContain('987654321')
  })

  it('blocked, whatever case it is written in', () => {
    rig.till.database.write((db) =>
      blockAddress(db, { channel: 'email', address: 'Ana@Loja.com', reason: 'asked', at: rig.now }),
    )
    expect(isBlocked(rig.till.database, 'email', ' ana@loja.com ')).toBe(true)
    expect(isBlocked(rig.till.database, 'sms', 'ana@loja.com')).toBe(false)
  })

  it('J7: what is left at ten waits until nine, unread; what somebody waits for goes out', async () => {
    rig.now = Date.parse('2026-12-01T22:01:00-03:00')
    rig.queue()
    rig.queue({ purpose: 'receipt' })
    const messages = rig.start()
    await messages.pass()
    expect(rig.states()).toEqual(['queued', 'accepted'])
    await messages.pass(10 * 3_600_000)
    expect(rig.states()).toEqual(['queued', 'accepted'])
    await messages.pass(3_600_000)
    expect(rig.states()).toEqual(['accepted', 'accepted'])
  })

  it('J7: at 21:59 the first goes out, at 22:00 the rest waits until nine', async () => {
    rig.now = Date.parse('2026-12-01T21:59:00-03:00')
    rig.sayYes()
    rig.answer = () => {
      // Sending one takes long enough for ten o'clock to come.
      rig.now = Date.parse('2026-12-01T22:00:00-03:00')
      return taken
    }
    rig.queue({ purpose: 'marketing' })
    rig.queue()
    const messages = rig.start()
    await messages.pass()
    expect(rig.states()).toEqual(['queued', 'accepted'])
    rig.answer = () => taken
    await messages.pass(11 * 3_600_000 - 1)
    expect(rig.states()).toEqual(['queued', 'accepted'])
    await messages.pass(1)
    expect(rig.states()).toEqual(['accepted', 'accepted'])
  })

  it('what has nothing to say any more is not said', async () => {
    rig.queue({ expiresAt: rig.now - 1 })
    await rig.start().pass()
    expect(rig.reasons()).toEqual(['late'])
  })
})

it('who says no while the other side is asked whether it is there gets nothing', async () => {
  rig.sayYes()
  rig.queue({ purpose: 'marketing' })
  const gateway: MessageGateway = {
    id: 'scripted',
    send: (one) => {
      rig.sent.push(one)
      return Promise.resolve({ kind: 'unknown', fault: { kind: 'no-answer', words: null } })
    },
    probe: () => {
      rig.sayNo()
      return Promise.resolve(null)
    },
    close: () => undefined,
  }
  const messages = rig.start(gateway)
  await messages.pass()
  rig.queue({ purpose: 'marketing' })
  await messages.pass(10 * 60_000)
  expect(rig.sent).toHaveLength(1)
  expect(rig.states()).toEqual(['unknown', 'withdrawn'])
})
