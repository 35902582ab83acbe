import type { Place } from '../../feature/place'
import { ReturnsScreen } from './returns-screen'

export const returnsPlace: Place = {
  name: 'Trocas e Devoluções',
  hint: 'Devolver itens de uma venda, emitir vale-troca',
  group: 'sale',
  letter: 'T',
  permission: 'returns.return',
  needsTill: true,
  Screen: ReturnsScreen,
}
