import type { Place } from '../../feature/place'
import { LogScreen } from './log-screen'

export const logPlace: Place = {
  id: 'loyalty-log',
  name: 'Log de fidelidade',
  hint: 'Cada consulta às operadoras e o que responderam',
  area: 'rewards',
  permission: 'loyalty.pending',
  needsTill: false,
  Screen: LogScreen,
}
