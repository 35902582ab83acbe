import type { Place } from '../../feature/place'
import { SupplementScreen } from './supplement-screen'

export const supplementPlace: Place = {
  id: 'supplement',
  name: 'Formulário de suplemento',
  hint: 'As perguntas da loja na ficha do cliente, como o tamanho da camisa',
  alsoCalled: 'Complementos, adicionar uma nova pergunta, campos do cliente, add-in',
  oldPaths: ['Configurações do sistema > Formulário de suplemento > Clientes'],
  area: 'customers',
  permission: 'supplement.edit',
  needsTill: false,
  Screen: SupplementScreen,
}
