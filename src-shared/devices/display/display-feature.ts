import type { Feature } from '../../kernel/feature'
import { displayContract, displayStateSchema } from './display-operations'

/** What the customer sees (FEATURES G4). */
export const displayFeature = {
  actions: {
    'display.save': 'Visor do cliente configurado',
    'display.pair-screen': 'Visor em tablet pareado',
    'display.void-code': 'Código de visor cancelado por tentativas',
    'display.remove-screen': 'Visor em tablet removido',
  },
  operations: displayContract,
  events: { 'display-changed': displayStateSchema },
} as const satisfies Feature
