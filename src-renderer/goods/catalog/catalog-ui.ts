import type { Elsewhere } from '../../feature/elsewhere'
import type { FeatureUi } from '../../feature/feature'
import type { Place } from '../../feature/place'
import { ScaleLabelsScreen } from './scale-labels-screen'

const scaleLabelsPlace: Place = {
  id: 'scale-labels',
  name: 'Etiqueta de balança',
  hint: 'Como as balanças escrevem peso ou preço no código',
  area: 'goods',
  permission: 'settings.parameters',
  needsTill: false,
  Screen: ScaleLabelsScreen,
}

const scaleLabels: Elsewhere = {
  key: 'scale-labels',
  menu: ['Empresa', 'Parâmetros Globais', 'Etiqueta de balança'],
  name: scaleLabelsPlace.name,
  help: 'Formatos de etiqueta de cada filial (Toledo, Filizola, Urano): prefixo, código, peso ou preço, e como uma etiqueta é lida.',
  opens: { kind: 'place', place: scaleLabelsPlace },
}

export const catalogUi: FeatureUi = { places: [scaleLabelsPlace], elsewhere: [scaleLabels] }
