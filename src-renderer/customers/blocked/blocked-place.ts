import type { Place } from '../../feature/place'
import { BlockedScreen } from './blocked-screen'

export const blockedPlace: Place = {
  id: 'blocked-addresses',
  name: 'Endereços bloqueados',
  hint: 'E-mails e celulares para os quais nada é enviado, e por quê',
  alsoCalled: 'SAIR, descadastro, lista de supressão, bloqueio',
  area: 'customers',
  permission: 'message.see',
  needsTill: false,
  Screen: BlockedScreen,
}
