import { z } from 'zod'
import { managersOnly, type Feature } from '../../kernel/feature'
import { databaseContract } from './backup-operations'
import { backupParameters } from './backup-parameters'
import { copiesContract } from './copies-operations'

/** Copies of the file. */
export const backupFeature = {
  rights: {
    'database.copies': { name: 'Cópias de segurança', starts: managersOnly, isYesOrNo: true },
    'database.restore': { name: 'Restaurar cópia de segurança', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'backup.second': 'Segunda pasta das cópias',
    'database.restore': 'Cópia de segurança restaurada',
  },
  parameters: backupParameters,
  operations: { ...databaseContract, ...copiesContract },
  events: {
    /** No copy of the shop's file could be made; it is tried again within the hour. */
    /** The second folder got what it should have, or did not. */
    'copies-changed': z.object({}),
    'backup-failed': z.object({ incidentId: z.string() }),
  },
} as const satisfies Feature
