import { managersOnly, type Feature } from '../../kernel/feature'
import { backupParameters } from './backup-parameters'

/** Copies of the file. Its operations speak of operators, and stand above the list. */
export const backupFeature = {
  rights: {
    'database.restore': { name: 'Restaurar cópia de segurança', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'database.restore': 'Cópia de segurança restaurada',
  },
  parameters: backupParameters,
} as const satisfies Feature
