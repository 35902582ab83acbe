import type { FeatureUi } from '../../feature/feature'
import { JoinButton } from './join-button'
import { mergePlace } from './merge-place'

/** Files that are of one person. */
export const mergeUi: FeatureUi = {
  places: [mergePlace],
  customerActions: [{ id: 'join', permission: 'customer.merge', Action: JoinButton }],
}
