import type { Place } from '../../feature/place'
import { RequestsScreen } from './requests-screen'

export const personalDataPlace: Place = {
  id: 'personal-data',
  name: 'Pedidos de titulares (LGPD)',
  hint: 'Entregar a um cliente o que a loja sabe dele, ou apagar os dados dele',
  alsoCalled:
    'o que sabemos, apagar dados, esquecer cliente, exportar dados do cliente, excluir cliente, privacidade',
  area: 'customers',
  permission: 'customer.export-data',
  needsTill: false,
  Screen: RequestsScreen,
}
