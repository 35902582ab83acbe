import { z } from 'zod'
import { operatorIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { exportRefusals } from '../reading/export-refusals'
import { auditCursorSchema, auditEntrySchema, auditFilterSchema, trailCheckSchema } from './audit-entry'

const wholeTrail = { from: null, until: null, operatorId: null, action: null, saleNumber: null }

/** “Auditoria” (FEATURES B8). */
export const auditContract = {
  /** Newest first, a page at a time. */
  'audit.search': query({
    input: auditFilterSchema.extend({ after: auditCursorSchema.nullable() }),
    output: z.object({ entries: z.array(auditEntrySchema), more: z.boolean() }),
    errors: {},
    permission: 'audit.view',
    touches: 'nothing',
    example: { ...wholeTrail, after: null },
  }),
  /** Everybody who may be in the trail. */
  'audit.people': query({
    input: z.object({}),
    output: z.array(z.object({ id: operatorIdSchema, name: z.string() })),
    errors: {},
    permission: 'audit.view',
    touches: 'nothing',
    example: {},
  }),
  /** Walks a short stretch of the chain: who asks goes on from where it ended, so that no scan waits for the whole. */
  'audit.verify': query({
    input: z.object({ after: z.int().nonnegative() }),
    output: trailCheckSchema,
    errors: {},
    permission: 'audit.view',
    touches: 'nothing',
    example: { after: 0 },
  }),
  /** Writes what the filter finds as CSV into the data folder and says where. */
  'audit.export': command({
    input: auditFilterSchema,
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: exportRefusals,
    permission: 'audit.view',
    touches: 'settings',
    atStake: 'input',
    example: wholeTrail,
  }),
} as const
