import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { MessageFault } from '#shared/customers/message/message-fault'
import { messagePurposes, purposeRules } from '#shared/customers/message/message-purpose'
import { waitsUntil } from '#shared/customers/message/sending-hours'
import { backoff } from '../outbox/backoff'
import { blockAddress } from './blocked-address-rows'
import { reasonToWithdraw } from './check-before-sending'
import type { MessageGateway, SendAnswer } from './message-gateway'
import {
  beginSending,
  firstDueAt,
  messageText,
  nextDue,
  settleMessage,
  withdrawMessage,
  type QueuedMessage,
} from './message-rows'
import type { ChannelTrouble, MessagesDeps } from './messages-deps'
import { createTurns } from './turns'

const notSetUp: MessageFault = { kind: 'misconfigured', words: null }
/** How long after a message was taken it is asked about first. */
const FIRST_ASK_MS = { unknown: 10_000, accepted: 60_000 }

/** Sends the messages of one channel, one at a time, what somebody waits for first. */
export function createChannelSending(deps: MessagesDeps, channel: MessageChannel) {
  const { database, now, log } = deps
  let trouble: ChannelTrouble | null = null
  let failures = 0
  /** The last attempt had no answer: before another message is risked, the other side has to show that it answers. */
  let isDoubtful = false

  const turns = createTurns({
    ...deps,
    name: `messages-${channel}`,
    turn: async () => {
      if (!deps.mayAct() || (trouble !== null && now() < trouble.until)) return false
      const due = next()
      if (due === undefined) return false
      return withdrawn(due) || (await attempt(due))
    },
    nextAt: () => {
      const waits = messagePurposes.flatMap((purpose) => {
        const first = firstDueAt(database, channel, purpose)
        return first === null ? [] : [Math.max(first, opens(purpose))]
      })
      return waits.length === 0 ? null : Math.max(Math.min(...waits), trouble?.until ?? 0)
    },
  })

  const opens = (purpose: QueuedMessage['purpose']): number =>
    purposeRules[purpose].keepsHours ? (waitsUntil(deps.rules().hours, now(), deps.timeZone()) ?? 0) : 0

  /** Outside the hours what keeps to them is not even looked at. */
  function next(): QueuedMessage | undefined {
    for (const purpose of messagePurposes) {
      const due = opens(purpose) > now() ? undefined : nextDue(database, channel, purpose, now())
      if (due) return due
    }
    return undefined
  }

  function withdrawn(due: QueuedMessage): boolean {
    const reason = reasonToWithdraw(database, due, deps.rules(), now())
    if (reason === null) return false
    deps.onChange()
    return database.write((db) => withdrawMessage(db, due.id, 'worker', reason))
  }

  async function attempt(due: QueuedMessage): Promise<boolean> {
    const gateway = await deps.gatewayOf(channel)
    if (turns.isStopped()) return false
    if (gateway === null) return pause(notSetUp, null)
    if (isDoubtful) {
      const fault = await gateway.probe()
      if (turns.isStopped()) return false
      if (fault !== null) return pause(fault, null)
      isDoubtful = false
    }
    // Somebody may have said no while the other side was waited for.
    if (withdrawn(due)) return true
    const text = messageText(database, due.id)
    if (!database.write((db) => beginSending(db, due.id, gateway.id, now()))) return true
    const answer = await send(gateway, {
      id: due.id,
      address: due.address ?? '',
      subject: text?.subject ?? null,
      body: text?.body ?? '',
    })
    // What came too late to be written down is found as interrupted at the next start.
    if (turns.isStopped()) return false
    database.write((db) => settle(db, due, gateway, answer))
    deps.onChange()
    return goesOn(answer)
  }

  async function send(
    gateway: MessageGateway,
    message: Parameters<MessageGateway['send']>[0],
  ): Promise<SendAnswer> {
    try {
      return await gateway.send(message)
    } catch (error) {
      log.incident('message-failed', error, { channel, id: message.id })
      return { kind: 'unknown', fault: { kind: 'no-answer', words: null } }
    }
  }

  function settle(
    db: Parameters<Parameters<typeof database.write>[0]>[0],
    { id, address, attempts, customerId }: QueuedMessage,
    gateway: MessageGateway,
    answer: SendAnswer,
  ): void {
    const askAt = (state: keyof typeof FIRST_ASK_MS): number | null =>
      gateway.ask === undefined ? null : now() + FIRST_ASK_MS[state]
    switch (answer.kind) {
      case 'accepted':
        settleMessage(db, id, 'answer', {
          to: 'accepted',
          providerId: answer.providerId,
          askAt: askAt('accepted'),
        })
        return
      case 'refused':
        settleMessage(db, id, 'answer', { to: 'refused', fault: answer.fault })
        if (answer.blocks && address !== null)
          blockAddress(db, { channel, address, reason: 'bounced', at: now(), customerId })
        return
      case 'wait':
        // A mailbox that is always full must not stand in the way of all others.
        settleMessage(db, id, 'answer', {
          to: 'queued',
          fault: answer.fault,
          notBefore: now() + backoff(attempts + 1, answer.milliseconds, deps.random),
        })
        return
      case 'unknown':
        settleMessage(db, id, 'answer', { to: 'unknown', fault: answer.fault, askAt: askAt('unknown') })
        return
    }
  }

  function goesOn(answer: SendAnswer): boolean {
    if (answer.kind === 'accepted' || answer.kind === 'refused') {
      failures = 0
      trouble = null
      return true
    }
    isDoubtful = answer.kind === 'unknown'
    return pause(answer.fault, answer.kind === 'wait' ? answer.milliseconds : null)
  }

  function pause(fault: MessageFault, milliseconds: number | null): false {
    failures += 1
    trouble = { channel, fault, until: now() + backoff(failures, milliseconds, deps.random) }
    deps.onChange()
    return false
  }

  return {
    wake: turns.wake,
    stop: turns.stop,
    settled: turns.settled,
    trouble: () => trouble,
    forgetTrouble(): void {
      trouble = null
    },
  }
}
