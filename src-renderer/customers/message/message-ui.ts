import type { messageFeature } from '#shared/customers/message/message-feature'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { MessageChip } from './message-chip'
import { messagesPlace } from './messages-place'

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
  chips: [{ id: 'messages', Chip: MessageChip }],
  madeOld,
}
