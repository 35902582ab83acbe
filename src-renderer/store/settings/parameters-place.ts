import type { Place } from '../../feature/place'
import { ParametersScreen } from './parameters-screen'

export const parametersPlace: Place = {
  id: 'parameters',
  name: 'Parâmetros',
  hint: 'Como a loja, cada filial e cada caixa trabalham',
  area: 'shop',
  permission: 'settings.parameters',
  needsTill: false,
  Screen: ParametersScreen,
}
