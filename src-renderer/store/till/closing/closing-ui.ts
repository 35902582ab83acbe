import { attentionTo } from '../../../feature/attention'
import type { FeatureUi } from '../../../feature/feature'
import type { Place } from '../../../feature/place'
import { closingNeeds } from './closing-needs'
import { ClosingsScreen } from './closings-screen'

const closingsPlace: Place = {
  id: 'closings',
  name: 'Fechamentos de caixa',
  hint: 'Diferenças, 2ª via e anotações',
  alsoCalled: 'Quebra de caixa, sobra e falta, conferência de caixa',
  area: 'reports',
  permission: 'till.closings',
  needsTill: false,
  Screen: ClosingsScreen,
}

export const closingUi: FeatureUi = {
  places: [closingsPlace],
  attention: [attentionTo('closings', closingsPlace, 'till.closings', {}, closingNeeds)],
}
