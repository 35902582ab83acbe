import { goTo } from '../../shell/places/use-place'
import { notice } from '../../ui/dialog/notice'
import type { ChosenLabel } from './chosen-label'
import { addLabels, tooManyLabels } from './chosen-labels-store'
import { labelsPlace } from './labels-place'

/** “Etiquetas” with these beside what was chosen before: of a selection of products, of goods as they were received. */
export function openLabels(labels: readonly ChosenLabel[]): void {
  if (!addLabels(labels)) return notice.error(tooManyLabels)
  goTo(labelsPlace)
}
