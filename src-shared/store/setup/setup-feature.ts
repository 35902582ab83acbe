import type { Feature } from '../../kernel/feature'

/** The first run. Its operations ask for a PIN, whose rules name the rights of all features: they stand above the list (ADR 0018). */
export const setupFeature = {
  actions: {
    'setup.prepare-shop': 'Loja preparada',
  },
} as const satisfies Feature
