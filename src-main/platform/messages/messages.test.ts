import { beforeEach, describe, expect, it } from 'vitest'
import type { MessageState } from '#shared/customers/message/message-states'
import { sendingRig, taken, type SendingRig } from '../../testing/messages/sending-rig'
import type { SendAnswer } from './message-gateway'
import { countPendingMessages, sendAgain } from './message-rows'

const lost: SendAnswer = { kind: 'unknown', fault: { kind: 'no-answer', words: null } }

let rig: SendingRig
beforeEach(() => {
  rig = sendingRig()
})

describe('what becomes of a message', () => {
  it.each<[string, SendAnswer, MessageState]>([
    ['taken', taken, 'accepted'],
    ['refused', { kind: 'refused', fault: { kind: 'refused', words: 'no' }, blocks: false }, 'refused'],
    ['slower', { kind: 'wait', fault: { kind: 'busy', words: null }, milliseconds: 5_000 }, 'queued'],
    ['no answer', lost, 'unknown'],
  ])('%s', async (_what, given, state) => {
    rig.answer = () => given
    const id = rig.queue()
    await rig.start().pass()
    expect(rig.states()).toEqual([state])
    expect(rig.sent).toEqual([{ id, address: '11987654321', subject: null, body: 'Ola' }])
  })

  it('whoever throws has said nothing', async () => {
    rig.answer = () => Promise.reject(new Error('ours'))
    rig.queue()
    await rig.start().pass()
    expect(rig.states()).toEqual(['unknown'])
    expect(rig.till.log.incidents).toMatchObject([{ event: 'message-failed' }])
  })

  it('the same cause is one message', () => {
    expect(rig.queue({ dedupe: 'birthday' })).not.toBeNull()
    expect(rig.queue({ dedupe: 'birthday' })).toBeNull()
    expect(rig.states()).toHaveLength(1)
  })
})

describe('a channel that stands still', () => {
  it('429: not this message waits but all of them, and none is risked meanwhile', async () => {
    rig.answer = () => ({ kind: 'wait', fault: { kind: 'busy', words: null }, milliseconds: 60_000 })
    rig.queue()
    rig.queue()
    const messages = rig.start()
    await messages.pass()
    expect(rig.sent).toHaveLength(1)
    expect(messages.troubles()).toMatchObject([{ channel: 'sms', fault: { kind: 'busy' } }])
    rig.answer = () => taken
    await messages.pass(59_000)
    expect(rig.sent).toHaveLength(1)
    await messages.pass(1_000)
    expect(rig.states()).toEqual(['accepted', 'accepted'])
    expect(messages.troubles()).toEqual([])
  })

  it('one that is always put off keeps none of the others', async () => {
    rig.answer = ({ address }) =>
      address === '11900000000'
        ? { kind: 'wait', fault: { kind: 'busy', words: null }, milliseconds: null }
        : taken
    rig.queue({ address: '11900000000' })
    for (let index = 0; index < 5; index++) rig.queue()
    const messages = rig.start()
    for (let round = 0; round < 4; round++) await messages.pass(10_000)
    expect(rig.states()).toEqual(['queued', ...Array<MessageState>(5).fill('accepted')])
  })

  it('after a lost answer the other side must first be seen to answer', async () => {
    rig.answer = () => lost
    rig.isWell = false
    rig.queue()
    rig.queue()
    const messages = rig.start()
    await messages.pass()
    await messages.pass(10 * 60_000)
    await messages.pass(10 * 60_000)
    expect(rig.states()).toEqual(['unknown', 'queued'])
    rig.isWell = true
    rig.answer = () => taken
    await messages.pass(10 * 60_000)
    expect(rig.states()).toEqual(['unknown', 'accepted'])
  })

  it('without anybody set up, everything waits and says so', async () => {
    rig.queue()
    const messages = rig.start(null)
    await messages.pass()
    expect(rig.states()).toEqual(['queued'])
    expect(messages.troubles()).toMatchObject([{ channel: 'sms', fault: { kind: 'misconfigured' } }])
  })
})

describe('nobody knows (J4)', () => {
  it('switched off while it was being sent: asked by our id, never sent again by itself', async () => {
    rig.answer = () => new Promise(() => undefined)
    rig.queue()
    const first = rig.start()
    for (const work of [...rig.timers]) if (rig.timers.delete(work)) work()
    await expect.poll(() => rig.sent.length).toBe(1)
    first.stop()
    expect(rig.states()).toEqual(['sending'])

    rig.standing = 'unheard'
    rig.answer = () => taken
    const second = rig.start()
    await second.pass()
    expect(rig.states()).toEqual(['unknown'])
    for (let hour = 0; hour < 60; hour++) await second.pass(3_600_000)
    expect([rig.states(), rig.sent.length]).toEqual([['unknown'], 1])
    expect(countPendingMessages(rig.till.database)).toEqual({ queued: 0, sending: 0, unknown: 1 })
  })

  it('asked back, it is known', async () => {
    rig.answer = () => lost
    rig.queue()
    const messages = rig.start()
    await messages.pass()
    rig.standing = 'accepted'
    await messages.pass(10_000)
    expect(rig.states()).toEqual(['accepted'])
    rig.standing = 'delivered'
    await messages.pass(60_000)
    expect(rig.states()).toEqual(['delivered'])
  })

  it('somebody sends it again, with the id it had', async () => {
    rig.answer = () => lost
    const id = rig.queue() ?? ''
    const messages = rig.start()
    await messages.pass()
    rig.answer = () => taken
    rig.till.database.write((db) => sendAgain(db, id, rig.now))
    await messages.pass(10 * 60_000)
    expect(rig.states()).toEqual(['accepted'])
    expect(rig.sent.map((one) => one.id)).toEqual([id, id])
    expect(rig.till.database.write((db) => sendAgain(db, id, rig.now))).toBe(false)
  })
})
