import type { FeatureUi } from '../../feature/feature'
import type { Place } from '../../feature/place'
import { ParametersScreen } from './parameters-screen'

const parametersPlace: Place = {
  name: 'Parâmetros',
  hint: 'Como a loja, cada filial e cada caixa trabalham',
  group: 'shop',
  letter: 'M',
  permission: 'settings.parameters',
  needsTill: false,
  Screen: ParametersScreen,
}

export const settingsUi: FeatureUi = { places: [parametersPlace] }
