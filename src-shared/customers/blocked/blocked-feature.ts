import { fromSupervisor, managersOnly, type Feature } from '../../kernel/feature'
import { blockedContract } from './blocked-operations'

/** Addresses nothing is sent to (FEATURES F29). */
export const blockedFeature = {
  rights: {
    'blocked.add': { name: 'Bloquear endereço', starts: fromSupervisor },
    'blocked.unblock': { name: 'Desbloquear endereço', starts: managersOnly },
  },
  actions: {
    'blocked.add': 'Endereço bloqueado',
    'blocked.unblock': 'Endereço desbloqueado',
    'blocked.opt-out': 'Pedido para não receber mensagens',
  },
  operations: blockedContract,
} as const satisfies Feature
