import type { Place } from '../../feature/place'
import { ConsentsScreen } from './consents-screen'

export const consentsPlace: Place = {
  id: 'consents',
  name: 'Consentimentos',
  hint: 'Quem aceita receber divulgação, e o texto que se lê ao cliente',
  alsoCalled: 'LGPD, autorização, opt-in, opt-out',
  area: 'customers',
  permission: 'message.see',
  needsTill: false,
  Screen: ConsentsScreen,
}
