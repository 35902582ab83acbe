import type { centralFeature } from '#shared/store/central/central-feature'
import { patchApp } from '../../app/use-app'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { CentralChip } from './central-chip'

const madeOld: MadeOldOf<typeof centralFeature> = { 'central-changed': ['central.state'] }

export const centralUi: FeatureUi = {
  chips: [{ id: 'central', Chip: CentralChip }],
  hears: { 'central-changed': ({ stop }) => patchApp({ terminalStop: stop }) },
  madeOld,
}
