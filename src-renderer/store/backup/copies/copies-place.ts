import type { Place } from '../../../feature/place'
import { CopiesScreen } from './copies-screen'

export const copiesPlace: Place = {
  id: 'copies',
  name: 'Cópias de segurança',
  hint: 'As cópias do arquivo da loja: fazer uma agora, guardar em outro disco, voltar a uma',
  alsoCalled: 'Backup, restaurar, restauração, pen drive, segunda pasta, HD externo, recuperar',
  area: 'shop',
  permission: 'database.copies',
  needsTill: false,
  Screen: CopiesScreen,
}
