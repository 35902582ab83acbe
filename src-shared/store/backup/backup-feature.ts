import { z } from 'zod'
import { managersOnly, type Feature } from '../../kernel/feature'
import { databaseContract } from './backup-operations'
import { backupParameters } from './backup-parameters'

/** Copies of the file. */
export const backupFeature = {
  rights: {
    'database.restore': { name: 'Restaurar cópia de segurança', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'database.restore': 'Cópia de segurança restaurada',
  },
  parameters: backupParameters,
  operations: databaseContract,
  events: {
    /** No copy of the shop's file could be made; it is tried again within the hour. */
    'backup-failed': z.object({ incidentId: z.string() }),
  },
} as const satisfies Feature
