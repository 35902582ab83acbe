import type { messageFeature } from '#shared/customers/message/message-feature'
import { attentionTo } from '../../feature/attention'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { messageNeeds } from './message-needs'
import { messagesPlace } from './messages-place'
import { MessagesTab } from './messages-tab'

const madeOld: MadeOldOf<typeof messageFeature> = {
  'messages-changed': [
    'message.list',
    'message.totals',
    'message.procedures',
    'message.read',
    'message.pending',
    'message.channels',
  ],
}

export const messageUi: FeatureUi = {
  places: [messagesPlace],
  customerTabs: [{ id: 'messages', name: 'Mensagens', permission: 'message.see', Tab: MessagesTab }],
  attention: [attentionTo('messages', messagesPlace, 'message.pending', {}, messageNeeds)],
  madeOld,
}
