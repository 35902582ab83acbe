import { pageTitles, pointsNames } from '#shared/loyalty/port/program-words'
import type { Place } from '../../feature/place'
import { LoyaltySettingsScreen } from './loyalty-settings-screen'

export const loyaltySettingsPlace: Place = {
  id: 'loyalty-settings',
  name: 'Fidelidade',
  hint: pageTitles,
  alsoCalled: `Parâmetros ${pointsNames}, Utiliza pontuação, forma de pontuação de clientes, marcas que irão gerar pontuação, tabela de pontuação`,
  area: 'rewards',
  permission: 'loyalty.settings',
  needsTill: false,
  Screen: LoyaltySettingsScreen,
}
