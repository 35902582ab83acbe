import type { Place } from '../../feature/place'
import { LogScreen } from './log-screen'

export const logPlace: Place = {
  name: 'Log de fidelidade',
  hint: 'Cada consulta às operadoras e o que responderam',
  group: 'loyalty',
  letter: '3',
  permission: 'loyalty.pending',
  needsTill: false,
  Screen: LogScreen,
}
