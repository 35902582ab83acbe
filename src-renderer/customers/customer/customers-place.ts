import type { Place } from '../../feature/place'
import { CustomersScreen } from './file/customers-screen'

export const customersPlace: Place = {
  id: 'customers',
  name: 'Clientes',
  hint: 'Procurar, cadastrar e alterar a ficha de quem compra',
  alsoCalled:
    'Novo cliente, cadastro, arquivo do cliente, ficha de cliente, procedência, agrupamento, observação, add-in',
  oldPaths: [
    'Gestão, Gerenciamento, Management > Clientes > Novo cliente',
    'Gestão, Gerenciamento, Management > Vendas > Clientes',
    'Procedência',
    'Agrupamento',
    'Observação',
    'Imprimir formulário',
  ],
  area: 'customers',
  menu: { group: 'sale', letter: 'I' },
  permission: 'customer.view',
  needsTill: false,
  Screen: CustomersScreen,
}
