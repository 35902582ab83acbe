import { managersOnly, type Feature } from '../../kernel/feature'
import { settingsContract } from './settings-operations'

/** Keys, preferences and parameters (FEATURES B6). */
export const settingsFeature = {
  rights: {
    'settings.keys': { name: 'Configurar teclas', starts: managersOnly },
    'settings.parameters': { name: 'Parâmetros e filiais', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'settings.save-keys': 'Teclas configuradas',
    'settings.set-parameter': 'Parâmetro alterado',
  },
  operations: settingsContract,
} as const satisfies Feature
