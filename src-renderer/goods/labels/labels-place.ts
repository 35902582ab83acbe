import type { Place } from '../../feature/place'
import { LabelsScreen } from './labels-screen'

export const labelsPlace: Place = {
  id: 'labels',
  name: 'Etiquetas',
  hint: 'Preço e código de barras em folhas A4, papel de cupom ou impressora de etiquetas',
  alsoCalled: 'Etiqueta de preço, gôndola, código de barras, Pimaco, Zebra, Argox, Elgin L42',
  area: 'goods',
  permission: 'labels.print',
  needsTill: false,
  Screen: LabelsScreen,
}
