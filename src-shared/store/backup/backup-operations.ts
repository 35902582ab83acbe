import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { verbatimText } from '../../kernel/text/text-door'
import { operatorCodeSchema, pinSchema } from '../access/credentials'
import { backupRefusals } from './backup-refusals'
import { copyPlaceSchema } from './copies-operations'

/** Why the till could not open its database. */
const troubleReasonSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['missing', 'empty', 'damaged', 'busy', 'unreadable', 'newer', 'migration-failed']),
  }),
  /** Bringing the file up to date needs so many bytes of free disk, and there are only so many. */
  z.object({ kind: z.literal('no-room'), needed: z.int(), free: z.int() }),
])
export type TroubleReason = z.infer<typeof troubleReasonSchema>

/** A copy one may go back to. */
const offeredCopySchema = z.object({
  name: z.string(),
  /** The moment it stands for, as it says within. */
  takenAt: instantSchema,
  bytes: z.int(),
  /** The last entry of the trail it holds, as closing slips print it. */
  head: z.object({ entry: z.int(), digits: z.string() }).nullable(),
})
export type OfferedCopy = z.infer<typeof offeredCopySchema>

/** The reason with what can be done about it. Served in place of everything else. */
const troubleDetailSchema = z.object({
  /** Where the file is, for whoever helps by telephone. */
  path: z.string(),
  incidentId: z.string(),
  /** Whether a copy may take the file's place: never where the file is sound, newer or in use. */
  restorable: z.boolean(),
  backups: z.array(offeredCopySchema),
})
const databaseTroubleSchema = troubleReasonSchema.and(troubleDetailSchema)
export type DatabaseTrouble = z.infer<typeof databaseTroubleSchema>

/** A copy that was put in the file's place. */
export const restoredSchema = z.object({
  at: instantSchema,
  operatorName: z.string(),
  takenAt: instantSchema,
  /** Where the file that was there lies now. */
  aside: z.string().nullable(),
})

/** How far the shop's file is on its way to this version of the program. */
const upgradeProgressSchema = z.discriminatedUnion('doing', [
  /** It is looked at; nothing was touched. */
  z.object({ doing: z.literal('starting') }),
  /** A copy of it as it was is taken: bytes written, of about so many. Then all of it is read. */
  z.object({ doing: z.literal('copying'), done: z.int(), of: z.int() }),
  z.object({ doing: z.literal('verifying') }),
  z.object({
    doing: z.literal('steps'),
    step: z.int(),
    steps: z.int(),
    /** Rows copied into their new shape, of all that will be. */
    copied: z.int(),
    rows: z.int(),
  }),
])
export type UpgradeProgress = z.infer<typeof upgradeProgressSchema>

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
  /** Null when the file is not being brought up to date, or no longer. */
  'database.upgrade': query({
    input: z.object({}),
    output: upgradeProgressSchema.nullable(),
    errors: {},
    permission: 'public',
    touches: 'nothing',
    example: {},
  }),
  /**
   * Asks for a folder with copies, in the operating system's own window, and answers those in it: of another computer, or
   * of a drive that outlived this one. Null where none was chosen, and always where the till can sell.
   */
  'database.choose-copies': command({
    input: z.object({}),
    output: z.object({ folder: z.string(), backups: z.array(offeredCopySchema) }).nullable(),
    errors: {},
    permission: 'public',
    touches: 'nothing',
    example: {},
  }),
  /**
   * Sets the file aside (never deletes it), puts the verified copy in its place and starts again. For who holds the right to
   * restore, proved by code and PIN against the file, or else our own copies, or else the chosen one.
   */
  'database.restore': command({
    input: z.object({
      place: copyPlaceSchema.default('here'),
      backupName: verbatimText({ max: 200 }),
      operatorCode: operatorCodeSchema,
      pin: pinSchema,
    }),
    output: z.null(),
    errors: {
      ...pick(
        backupRefusals,
        'backup-not-found',
        'backup-damaged',
        'no-trouble',
        'restore-no-room',
        'not-recognised',
        'restore-locked',
        'restorer-lacks-right',
      ),
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
    errors: pick(backupRefusals, 'still-damaged', 'no-trouble'),
    permission: 'public',
    touches: 'settings',
    example: {},
  }),
} as const
