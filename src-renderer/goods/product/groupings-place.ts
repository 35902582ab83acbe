import type { Place } from '../../feature/place'
import { GroupingsScreen } from './groupings-screen'

export const groupingsPlace: Place = {
  id: 'groupings',
  name: 'Famílias e marcas',
  hint: 'Criar, renomear, juntar e desativar',
  alsoCalled: 'família, marca, grupo, departamento, fabricante, juntar famílias, juntar marcas',
  area: 'goods',
  permission: 'catalog.edit',
  needsTill: false,
  Screen: GroupingsScreen,
}
