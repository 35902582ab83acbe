import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { verbatimText } from '../../kernel/text/text-door'
import { operatorCodeSchema, pinSchema } from '../access/operator'

/** Why the till could not open its database. Served in place of everything else. */
const databaseTroubleSchema = z.object({
  kind: z.enum(['missing', 'empty', 'damaged', 'busy', 'unreadable', 'newer', 'migration-failed']),
  /** Where the file is, for whoever helps by telephone. */
  path: z.string(),
  incidentId: z.string(),
  /** Whether a copy may take the file's place: never where the file is sound, newer or in use. */
  restorable: z.boolean(),
  backups: z.array(
    z.object({
      name: z.string(),
      /** The moment it stands for, as it says within. */
      takenAt: instantSchema,
      bytes: z.int(),
      /** The last entry of the trail it holds, as closing slips print it. */
      head: z.object({ entry: z.int(), digits: z.string() }).nullable(),
    }),
  ),
})
export type DatabaseTrouble = z.infer<typeof databaseTroubleSchema>

/** A copy that was put in the file's place. */
export const restoredSchema = z.object({
  at: instantSchema,
  operatorName: z.string(),
  takenAt: instantSchema,
  /** Where the file that was there lies now. */
  aside: z.string().nullable(),
})

/** The only contract a till with an unusable database answers, and what it tells afterwards. */
export const databaseContract = {
  /** Null when the database is well. */
  'database.trouble': query({
    input: z.object({}),
    output: databaseTroubleSchema.nullable(),
    errors: {},
    permission: 'public',
    touches: 'nothing',
    example: {},
  }),
  /**
   * Sets the damaged file aside (never deletes it), puts the verified backup in its place and starts again. For who holds
   * the right to restore, proved against the damaged file or else the copy; nobody can be signed in.
   */
  'database.restore': command({
    input: z.object({
      backupName: verbatimText({ max: 200 }),
      operatorCode: operatorCodeSchema,
      pin: pinSchema,
    }),
    output: z.null(),
    errors: {
      'backup-not-found': z.object({}),
      'backup-damaged': z.object({}),
      'no-trouble': z.object({}),
      'not-recognised': z.object({ remaining: z.int() }),
      'restore-locked': z.object({ until: instantSchema }),
      'restorer-lacks-right': z.object({}),
    },
    permission: 'public',
    touches: 'settings',
    example: { backupName: 'balcao.db', operatorCode: '30', pin: '482716' },
  }),
  /** The restoring nobody in charge was told about yet; null when there is none, and to anybody else. */
  'database.restored': query({
    input: z.object({}),
    output: restoredSchema.nullable(),
    errors: {},
    permission: 'signed-in',
    touches: 'nothing',
    example: {},
  }),
  /** Whoever is in charge has read it. */
  'database.confirm-restored': command({
    input: z.object({}),
    output: z.null(),
    errors: {},
    permission: 'database.restore',
    touches: 'settings',
    atStake: 'input',
    example: {},
  }),
  /** Starts again. A file found damaged while in use must first prove whole; reading all of it may take a minute. */
  'database.try-again': command({
    input: z.object({}),
    output: z.null(),
    errors: { 'still-damaged': z.object({}), 'no-trouble': z.object({}) },
    permission: 'public',
    touches: 'settings',
    example: {},
  }),
} as const
