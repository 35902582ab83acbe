import { goTo } from '../../shell/places/use-place'
import { addLabels, type ChosenLabel } from './chosen-labels-store'
import { labelsPlace } from './labels-place'

/** “Etiquetas” with these beside what was chosen before: of a selection of products, of goods as they were received. */
export function openLabels(labels: readonly ChosenLabel[]): void {
  addLabels(labels)
  goTo(labelsPlace)
}
