import type { Place } from '../../feature/place'
import { MergeScreen } from './merge-screen'

export const mergePlace: Place = {
  id: 'merge-customers',
  name: 'Cadastros repetidos',
  hint: 'Dois cadastros da mesma pessoa viram um, e podem voltar a ser dois por 30 dias',
  alsoCalled: 'juntar cadastros, unificar clientes, duplicados, mesclar, desfazer junção',
  area: 'customers',
  permission: 'customer.merge',
  needsTill: false,
  Screen: MergeScreen,
}
