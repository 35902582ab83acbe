import { z } from 'zod'
import { byApproval, type Feature } from '../../kernel/feature'
import { clockDoubtSchema } from './clock-doubt'
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
  events: {
    /** The computer's clock became doubtful, another way doubtful, or right again. */
    'clock-changed': z.object({ doubt: clockDoubtSchema.nullable() }),
  },
} as const satisfies Feature
