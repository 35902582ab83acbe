import type { Place } from '../../feature/place'
import { ReturnsScreen } from './returns-screen'

export const returnsPlace: Place = {
  id: 'returns',
  name: 'Trocas e Devoluções',
  hint: 'Devolver itens de uma venda, emitir vale-troca',
  alsoCalled: 'Devolução de Venda, troca, vale-troca',
  oldPaths: ['menu do caixa > Trocas e Devoluções'],
  area: 'sales',
  menu: { group: 'sale', letter: 'T' },
  permission: 'returns.return',
  needsTill: true,
  Screen: ReturnsScreen,
}
