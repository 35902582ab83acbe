import { attentionTo } from '../../feature/attention'
import type { FeatureUi } from '../../feature/feature'
import { importNeeds } from './import-needs'
import { importPlace } from './import-place'

/** Bringing what a shop has elsewhere (FEATURES B5). */
export const importUi: FeatureUi = {
  places: [importPlace],
  attention: [attentionTo('import', importPlace, 'import.overview', {}, importNeeds)],
}
