import type { Place } from '../../feature/place'
import { DevicesScreen } from './devices-screen'

export const devicesPlace: Place = {
  name: 'Dispositivos',
  hint: 'Impressora, gaveta e fila de impressão',
  group: 'here',
  letter: '7',
  permission: 'device.manage',
  needsTill: false,
  Screen: DevicesScreen,
}
