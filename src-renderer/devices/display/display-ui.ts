import type { FeatureUi } from '../../feature/feature'
import { DisplayChip } from './display-chip'

export const displayUi: FeatureUi = { chips: [{ id: 'display', Chip: DisplayChip }] }
