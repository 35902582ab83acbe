import { z } from 'zod'
import { instantSchema } from '../ids'
import { command, query } from './define'
import { verbatimText } from '../text/text-door'

/** Why the till could not open its database. Served in place of everything else. */
const databaseTroubleSchema = z.object({
  kind: z.enum(['missing', 'empty', 'damaged', 'unreadable', 'newer', 'migration-failed']),
  /** Where the file is, for whoever helps by telephone. */
  path: z.string(),
  incidentId: z.string(),
  backups: z.array(z.object({ name: z.string(), takenAt: instantSchema, bytes: z.int() })),
})
export type DatabaseTrouble = z.infer<typeof databaseTroubleSchema>

/** The only contract a till with an unusable database answers. */
export const databaseContract = {
  /** Null when the database is well. */
  'database.trouble': query({
    input: z.object({}),
    output: databaseTroubleSchema.nullable(),
    errors: {},
    permission: 'public',
  }),
  /** Sets the damaged file aside (never deletes it), puts the verified backup in its place and starts again. */
  'database.restore': command({
    input: z.object({ backupName: verbatimText({ max: 200 }) }),
    output: z.null(),
    errors: { 'backup-not-found': z.object({}), 'backup-damaged': z.object({}), 'no-trouble': z.object({}) },
    permission: 'public',
  }),
  /** Starts again. A file found damaged while in use must first prove whole; reading all of it may take a minute. */
  'database.try-again': command({
    input: z.object({}),
    output: z.null(),
    errors: { 'still-damaged': z.object({}), 'no-trouble': z.object({}) },
    permission: 'public',
  }),
} as const
