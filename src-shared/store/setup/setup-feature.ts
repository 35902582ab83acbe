import type { Feature } from '../../kernel/feature'
import { setupContract } from './setup-operations'

/** The first run. */
export const setupFeature = {
  actions: {
    'setup.prepare-shop': 'Loja preparada',
  },
  operations: setupContract,
} as const satisfies Feature
