import type { Place } from '../../../feature/place'
import { PendingScreen } from './pending-screen'

export const pendingPlace: Place = {
  id: 'loyalty-pending',
  name: 'Pendências de fidelidade',
  hint: 'O que as operadoras ainda não sabem; tentar de novo ou resolver',
  area: 'rewards',
  permission: 'loyalty.pending',
  needsTill: false,
  Screen: PendingScreen,
}
