import type { messageFeature } from '#shared/customers/message/message-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Messages } from '../../platform/messages/create-messages'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import type { MainFeature } from '../../store/access/handlers'
import { messageCommands, messageQueries } from './message-handlers'
import type { ShopGateways } from './shop-gateways'

interface Reads {
  readonly desk: ReadDesk
  readonly messages: Messages
}
interface Works {
  readonly desk: Desk
  readonly messages: Messages
  readonly gateways: ShopGateways
  readonly secrets: SecretKeeper
}

/** What main does for messages to customers. */
export const messageMain = {
  queries: ({ desk, messages }: Reads) => messageQueries(desk, messages),
  commands: ({ desk, ...works }: Works) => messageCommands(desk, works),
} satisfies MainFeature<(typeof messageFeature)['operations']>
