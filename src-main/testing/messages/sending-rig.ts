import type { MessageState } from '#shared/customers/message/message-states'
import type { CustomerId, OperatorId } from '#shared/kernel/ids'
import { ZERO } from '#shared/kernel/money/cents'
import { giveConsent, withdrawConsent } from '../../platform/messages/consent-rows'
import { createMessages } from '../../platform/messages/create-messages'
import type {
  MessageGateway,
  OutgoingMessage,
  SendAnswer,
  Standing,
} from '../../platform/messages/message-gateway'
import { queueMessage, type NewMessage } from '../../platform/messages/message-rows'
import { terminalId } from '../till/test-shop'
import { testTill } from '../till/test-till'

export const ana = '0190a000-0000-7000-8000-000000000001' as CustomerId
export const by = '0190a000-0000-7000-8000-000000000002' as OperatorId
/** Ana, by SMS, for what needs her consent. */
export const subject = { customerId: ana, channel: 'sms', purpose: 'marketing' } as const
export const taken: SendAnswer = { kind: 'accepted', providerId: 'p-1' }

/** A shop's messages with the clock, the timers and whoever carries its SMS in the test's hands. */
export function sendingRig() {
  const till = testTill()
  const timers = new Set<() => void>()
  const rig = {
    till,
    timers,
    now: Date.parse('2026-12-01T12:00:00-03:00'),
    sent: new Array<OutgoingMessage>(),
    answer: (_message: OutgoingMessage): Promise<SendAnswer> | SendAnswer => taken,
    standing: null as Standing | 'unheard' | null,
    isWell: true,
    start,
    queue: (over: Partial<NewMessage> = {}) =>
      till.database.write((db) => queueMessage(db, { ...message(), ...over })),
    states: (): MessageState[] =>
      till.database
        .all<{ state: MessageState }>('SELECT state FROM message ORDER BY id')
        .map((row) => row.state),
    reasons: () =>
      till.database
        .all<{ why: string | null }>('SELECT withdrawn_for AS why FROM message ORDER BY id')
        .map((row) => row.why),
    sayYes: () =>
      till.database.write((db) =>
        giveConsent(
          db,
          { ...subject, at: rig.now, by, origin: 'counter', terminalId },
          { version: 1, hash: 'hash' },
        ),
      ),
    sayNo: () =>
      till.database.write((db) =>
        withdrawConsent(db, { ...subject, at: rig.now, by: null, origin: 'reply', terminalId }),
      ),
  }
  const gateway: MessageGateway = {
    id: 'scripted',
    send: async (one) => {
      rig.sent.push(one)
      return rig.answer(one)
    },
    ask: () => Promise.resolve(rig.standing),
    probe: () => Promise.resolve(rig.isWell ? null : { kind: 'no-answer', words: null }),
    close: () => undefined,
  }

  function start(given: MessageGateway | null = gateway) {
    const messages = createMessages({
      database: till.database,
      now: () => rig.now,
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
        rig.now += milliseconds
        for (let round = 0; round < 3; round++) {
          for (const work of [...timers]) if (timers.delete(work)) work()
          await messages.settled()
        }
      },
    }
  }

  const message = (): NewMessage => ({
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
    at: rig.now,
  })
  return rig
}
export type SendingRig = ReturnType<typeof sendingRig>
