import type { Feature } from '../../kernel/feature'

/** The first run. Its operations speak of operators, and stand above the list. */
export const setupFeature = {
  actions: {
    'setup.prepare-shop': 'Loja preparada',
  },
} as const satisfies Feature
