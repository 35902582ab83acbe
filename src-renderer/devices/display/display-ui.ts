import type { displayFeature } from '#shared/devices/display/display-feature'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { DisplayChip } from './display-chip'
import { KeptDisplayState } from './use-display-state'

const madeOld: MadeOldOf<typeof displayFeature> = { 'display-changed': ['display.state'] }

export const displayUi: FeatureUi = {
  chips: [{ id: 'display', Chip: DisplayChip }],
  everywhere: [{ id: 'display-state', Part: KeptDisplayState }],
  madeOld,
}
