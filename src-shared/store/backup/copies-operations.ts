import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { verbatimText } from '../../kernel/text/text-door'
import { backupRefusals } from './backup-refusals'
import { copyInsideSchema } from './copy-inside'
import { secondFolderSchema, secondOutcomeSchema } from './second-folder'

/** Where a copy lies: in the till's own folder, in the second one, or in a folder somebody pointed to. */
export const copyPlaceSchema = z.enum(['here', 'second', 'chosen'])
export type CopyPlace = z.infer<typeof copyPlaceSchema>

const copyNameSchema = verbatimText({ max: 200 })

export const copiesViewSchema = z.object({
  /** By main's clock, which dates the copies, too. */
  now: instantSchema,
  folder: z.string(),
  /** Every one was read whole and found sound when it was made. Newest first. */
  copies: z.array(
    z.object({
      name: z.string(),
      takenAt: instantSchema,
      bytes: z.int(),
      /** Before an upgrade of the program, or at a closing or an hour. */
      kind: z.enum(['daily', 'upgrade']),
      places: z.array(copyPlaceSchema).min(1),
    }),
  ),
  second: secondFolderSchema.nullable(),
  /** Bytes written so far of about so many of the one being made; null while none is. */
  running: z.object({ done: z.int(), of: z.int() }).nullable(),
})
export type CopiesView = z.infer<typeof copiesViewSchema>

/** “Cópias de segurança” (FEATURES B9), while the shop's file can be used. */
export const copiesContract = {
  'backup.copies': query({
    input: z.object({}),
    output: copiesViewSchema,
    errors: {},
    permission: 'database.copies',
    touches: 'nothing',
    example: {},
  }),
  /** What a copy holds, and what going back to it would leave behind. Read beside the till. */
  'backup.look': query({
    input: z.object({ place: copyPlaceSchema, name: copyNameSchema }),
    output: copyInsideSchema,
    errors: pick(backupRefusals, 'backup-not-found', 'backup-damaged'),
    permission: 'database.copies',
    touches: 'nothing',
    example: { place: 'here', name: 'balcao.db' },
  }),
  /** Makes one now, read whole before it counts, and brings it to the second folder. Answers once it is there. */
  'backup.take': command({
    input: z.object({}),
    output: z.null(),
    errors: pick(backupRefusals, 'copy-no-room', 'copy-failed'),
    permission: 'database.copies',
    touches: 'settings',
    atStake: 'input',
    example: {},
  }),
  /** Asks for a folder of another drive or of the network, in the operating system's own window, and brings it the copies. Null where none was chosen. */
  'backup.choose-second': command({
    input: z.object({}),
    output: secondOutcomeSchema.nullable(),
    errors: pick(backupRefusals, 'folder-of-the-till', 'folder-refused'),
    permission: 'database.copies',
    touches: 'settings',
    atStake: 'input',
    example: {},
  }),
  /** No second folder any more; what is in it stays there. */
  'backup.leave-second': command({
    input: z.object({}),
    output: z.null(),
    errors: {},
    permission: 'database.copies',
    touches: 'settings',
    atStake: 'input',
    example: {},
  }),
} as const
