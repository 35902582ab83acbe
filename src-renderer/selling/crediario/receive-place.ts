import type { Place } from '../../feature/place'
import { ReceiveScreen } from './receive-screen'

export const receivePlace: Place = {
  id: 'receive-crediario',
  name: 'Recebimento de Crediário',
  hint: 'Parcelas em aberto de um cliente, com juros e multa; estorno e 2ª via',
  alsoCalled:
    'carnê, parcela, prestação, baixa, extrato do cliente, estornar recebimento, crediário a receber',
  oldPaths: ['menu do caixa > Recebimento de Crediário'],
  area: 'sales',
  menu: { group: 'others', letter: 'H' },
  permission: 'crediario.receive',
  needsTill: true,
  Screen: ReceiveScreen,
}
