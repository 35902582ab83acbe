import type { centralFeature } from '#shared/store/central/central-feature'
import { patchApp } from '../../app/use-app'
import { attentionTo } from '../../feature/attention'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { CentralChip } from './central-chip'
import { centralNeeds } from './central-needs'

const madeOld: MadeOldOf<typeof centralFeature> = { 'central-changed': ['central.state'] }

export const centralUi: FeatureUi = {
  attention: [attentionTo('central', 'central.enrol', 'central.state', {}, centralNeeds)],
  chips: [{ id: 'central', Chip: CentralChip }],
  hears: { 'central-changed': ({ stop }) => patchApp({ terminalStop: stop }) },
  madeOld,
}
