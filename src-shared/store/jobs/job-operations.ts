import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { verbatimText } from '../../kernel/text/text-door'
import { jobRefusals } from './job-refusals'
import { jobScheduleSchema, wallTimeSchema } from './job-schedule'

/** `missed`: its time passed while the computer was off, and it is not done late. */
export const jobRunStateSchema = z.enum(['running', 'done', 'failed', 'stopped', 'missed'])
export type JobRunState = z.infer<typeof jobRunStateSchema>

export const jobRunViewSchema = z
  .object({
    id: z.string(),
    /** The hour, day or month it was for, `2026-12-01`. */
    period: z.string(),
    state: jobRunStateSchema,
    startedAt: instantSchema,
    endedAt: instantSchema.nullable(),
    /** What was done, in a sentence. */
    result: z.string().nullable(),
    incidentId: z.string().nullable(),
    /** Who asked for it; null where the clock did. */
    startedBy: z.string().nullable(),
  })
  .readonly()
export type JobRunView = z.infer<typeof jobRunViewSchema>

const jobViewSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    about: z.string(),
    schedule: jobScheduleSchema,
    isActive: z.boolean(),
    /** It keeps the shop safe: it cannot be switched off. */
    isRequired: z.boolean(),
    /** Since when a restored copy holds it, until somebody decides; null: nothing does. */
    heldSince: instantSchema.nullable(),
    /** When it is due next on the shop's clock, `2026-12-02T03:30`; null where it is switched off. */
    next: z.string().nullable(),
    last: jobRunViewSchema.nullable(),
    /** How far it is, where it runs right now; `of` is 0 while that is not known. */
    running: z.object({ done: z.int(), of: z.int(), isStopping: z.boolean() }).nullable(),
  })
  .readonly()
export type JobView = z.infer<typeof jobViewSchema>

const job = verbatimText({ min: 1, max: 60 })

/** The screen “Procedimentos agendados” (FEATURES F31). */
export const jobsContract = {
  'jobs.list': query({
    input: z.object({}),
    output: z.array(jobViewSchema),
    errors: {},
    permission: 'jobs.manage',
    touches: 'nothing',
    example: {},
  }),
  'jobs.runs': query({
    input: z.object({ job, before: z.uuid().nullable() }),
    output: z.object({ runs: z.array(jobRunViewSchema), hasMore: z.boolean() }),
    errors: {},
    permission: 'jobs.manage',
    touches: 'nothing',
    example: { job: 'backup', before: null },
  }),
  /** Runs it as soon as what runs now is done; the answer does not wait for it. */
  'jobs.run-now': command({
    input: z.object({ job }),
    output: z.null(),
    errors: pick(jobRefusals, 'job-unknown', 'job-running', 'job-held'),
    permission: 'jobs.manage',
    touches: 'settings',
    atStake: 'input',
    example: { job: 'backup' },
  }),
  'jobs.stop': command({
    input: z.object({ job }),
    output: z.null(),
    errors: pick(jobRefusals, 'job-not-running'),
    permission: 'jobs.manage',
    touches: 'settings',
    atStake: 'input',
    example: { job: 'backup' },
  }),
  /** J8: lets a job go that a restored copy holds, with what is due or without it. */
  'jobs.decide-held': command({
    input: z.object({ job, decision: z.enum(['run', 'skip']) }),
    output: z.null(),
    errors: pick(jobRefusals, 'job-unknown', 'job-not-held'),
    permission: 'jobs.manage',
    touches: 'settings',
    atStake: 'input',
    example: { job: 'voucher-reminder', decision: 'skip' },
  }),
  'jobs.plan': command({
    input: z.object({
      job,
      /** Its time on the shop's clock; null for one that runs by the hour. */
      at: wallTimeSchema.nullable(),
      isActive: z.boolean(),
    }),
    output: z.null(),
    errors: pick(jobRefusals, 'job-unknown', 'job-required'),
    permission: 'jobs.manage',
    touches: 'settings',
    atStake: 'input',
    example: { job: 'voucher-expiry', at: '03:30', isActive: true },
  }),
} as const
