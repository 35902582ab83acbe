import { byApproval, type Feature } from '../../kernel/feature'
import { clockContract } from './clock-operations'
import { clockParameters } from './clock-parameters'

/** Whether the computer’s clock is believed. */
export const clockFeature = {
  rights: {
    'clock.confirm': { name: 'Confirmar o relógio do computador', starts: byApproval },
  },
  actions: {
    'clock.confirm': 'Relógio confirmado',
  },
  parameters: clockParameters,
  operations: clockContract,
} as const satisfies Feature
