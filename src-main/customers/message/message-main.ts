import type { messageFeature } from '#shared/customers/message/message-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Messages } from '../../platform/messages/create-messages'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import type { ReadWorker } from '../../platform/worker/read-worker'
import type { MainFeature } from '../../store/access/handlers'
import { messageCommands, messageQueries } from './message-handlers'
import type { MessageTasks } from './message-tasks'
import type { ShopGateways } from './shop-gateways'

interface Reads {
  readonly desk: ReadDesk
  readonly messages: Messages
  readonly readWorker: ReadWorker<MessageTasks>
}
interface Works {
  readonly desk: Desk
  readonly messages: Messages
  readonly gateways: ShopGateways
  readonly secrets: SecretKeeper
}

/** What main does for messages to customers. */
export const messageMain = {
  queries: ({ desk, messages, readWorker }: Reads) => messageQueries(desk, messages, readWorker),
  commands: ({ desk, ...works }: Works) => messageCommands(desk, works),
} satisfies MainFeature<(typeof messageFeature)['operations']>
