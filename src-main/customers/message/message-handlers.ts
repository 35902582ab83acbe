import { gatewayDefinition } from '#shared/customers/gateway/gateways'
import { messageChannels } from '#shared/customers/message/message-channel'
import type { messageContract } from '#shared/customers/message/message-operations'
import { fail, ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Messages } from '../../platform/messages/create-messages'
import { discardHeld, releaseHeld } from '../../platform/messages/held-rows'
import { messageText, sendAgain, withdrawMessage } from '../../platform/messages/message-rows'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import { hasSecret } from '../../platform/secrets/secret-rows'
import type { ReadWorker } from '../../platform/worker/read-worker'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import { askNow, canBeAsked } from './ask-message'
import { channelSetUp, gatewaySecretName } from './channel-rows'
import { hideValueNumbers } from './hide-value-numbers'
import { listAttempts, listMessages, listProcedures } from './message-list-queries'
import { askedMessages } from './message-question'
import type { MessageTasks } from './message-tasks'
import { pendingMessages } from './pending-messages-queries'
import { saveChannel } from './save-channel'
import { firstMessage, sendTest } from './send-test'
import type { ShopGateways } from './shop-gateways'
import { withdrawWaiting } from './withdraw-waiting'

const pageSize = 50

export function messageQueries(
  { database, now }: ReadDesk,
  messages: Pick<Messages, 'troubles' | 'asks'>,
  worker: ReadWorker<MessageTasks>,
): QueriesFor<typeof messageContract> {
  return {
    'message.list': ({ filter, after }) => {
      const found = listMessages(database, askedMessages(database, filter), { after, limit: pageSize + 1 })
      return ok({ messages: found.slice(0, pageSize), hasMore: found.length > pageSize })
    },
    'message.totals': async ({ filter }) => {
      const counted = await worker.run('message.totals', askedMessages(database, filter)).ended
      return counted.ok ? counted : fail({ code: 'message-not-counted' })
    },
    'message.procedures': () => ok(listProcedures(database)),
    'message.read': ({ id }) => {
      const body = messageText(database, id)?.body ?? null
      return ok({
        body: body === null ? null : hideValueNumbers(database, body),
        attempts: listAttempts(database, id),
        canBeAsked: canBeAsked(database, id, messages.asks),
      })
    },
    'message.pending': () => ok(pendingMessages(database, messages.troubles(), now())),
    'message.channels': () =>
      ok(
        messageChannels.map((channel) => {
          const setUp = channelSetUp(database, channel)
          const trouble = messages.troubles().find((one) => one.channel === channel)
          const secrets = setUp === null ? [] : gatewayDefinition(setUp.gateway).fields
          return {
            channel,
            gateway: setUp?.gateway ?? null,
            values: { ...setUp?.values },
            secrets: secrets
              .filter(({ control }) => control.kind === 'secret')
              .map(({ key }) => key)
              .filter((key) => setUp !== null && hasSecret(database, gatewaySecretName(setUp.gateway, key))),
            priceCents: setUp?.price ?? 0,
            trouble: trouble === undefined ? null : { fault: trouble.fault, until: trouble.until },
          }
        }),
      ),
  }
}

interface MessageWork {
  readonly messages: Messages
  readonly gateways: ShopGateways
  readonly secrets: SecretKeeper
}

export function messageCommands(
  desk: Desk,
  { messages, gateways, secrets }: MessageWork,
): CommandsFor<typeof messageContract> {
  const { database, now } = desk
  return {
    'message.try-again': ({ id }, caller) =>
      database.write((db) => {
        if (!sendAgain(db, id, now())) return fail({ code: 'message-moved' })
        recordAction(db, desk, caller, { action: 'message.try-again', saleId: null, detail: { name: id } })
        return ok(null)
      }),
    'message.withdraw': ({ id }, caller) =>
      database.write((db) => {
        if (!withdrawMessage(db, id, 'person', 'by-person')) return fail({ code: 'message-moved' })
        recordAction(db, desk, caller, { action: 'message.withdraw', saleId: null, detail: { name: id } })
        return ok(null)
      }),
    'message.ask': ({ id }, caller) =>
      database.write((db) => {
        if (!askNow(db, id, messages.asks, now())) return fail({ code: 'message-moved' })
        recordAction(db, desk, caller, { action: 'message.ask', saleId: null, detail: { name: id } })
        return ok(null)
      }),
    'message.withdraw-waiting': async ({ filter }, caller) =>
      ok({ count: await withdrawWaiting(desk, caller, filter) }),
    'message.release-held': (_input, caller) =>
      database.write((db) => {
        const count = releaseHeld(db)
        recordAction(db, desk, caller, {
          action: 'message.release-held',
          saleId: null,
          detail: { number: count },
        })
        return ok({ count })
      }),
    'message.discard-held': (_input, caller) =>
      database.write((db) => {
        const count = discardHeld(db)
        recordAction(db, desk, caller, {
          action: 'message.discard-held',
          saleId: null,
          detail: { number: count },
        })
        return ok({ count })
      }),
    'message.save-channel': async (draft, caller) => {
      const saved = await saveChannel(desk, caller, secrets, gateways, draft)
      if (saved.ok) {
        gateways.changed(draft.channel)
        messages.wake()
      }
      return saved
    },
    'message.send-test': (input, caller) => sendTest(desk, caller, input, firstMessage(input.channel)),
  }
}
