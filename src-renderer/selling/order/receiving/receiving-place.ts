import { scoredOnReceiving } from '#shared/loyalty/port/program-words'
import type { Place } from '../../../feature/place'
import { ReceivingScreen } from './receiving-screen'

export const receivingPlace: Place = {
  id: 'receiving',
  name: 'Recebimento de Pedidos',
  hint: 'Receber o pagamento de quem já escolheu',
  alsoCalled: `Recebimentos, Fechamento de Recebimento, ${scoredOnReceiving}`,
  area: 'sales',
  menu: { group: 'orders', letter: 'R' },
  permission: 'order.receive',
  needsTill: true,
  Screen: ReceivingScreen,
}
