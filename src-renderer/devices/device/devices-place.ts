import type { Place } from '../../feature/place'
import { DevicesScreen } from './devices-screen'

export const devicesPlace: Place = {
  id: 'devices',
  name: 'Dispositivos',
  hint: 'Impressora, gaveta, leitores e visor do cliente',
  alsoCalled: 'Leitor, balança, visor do cliente, segunda tela, tablet, SmartDisplay, SmartDisplay.ini',
  area: 'here',
  permission: 'device.manage',
  needsTill: false,
  Screen: DevicesScreen,
}
