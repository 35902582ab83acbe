import type { Place } from '../../feature/place'
import { NeedsScreen } from './needs-screen'

export const needsPlace: Place = {
  id: 'pending',
  name: 'Pendências',
  hint: 'Tudo o que falta alguém resolver, desde quando, e onde',
  alsoCalled: 'Avisos, falhas, mensagens sem resposta, papéis que não saíram, cópias antigas',
  area: 'shop',
  menu: { group: 'shop', letter: 'N' },
  permission: 'sale.sell',
  needsTill: false,
  Screen: NeedsScreen,
}
