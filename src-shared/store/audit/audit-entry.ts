import { z } from 'zod'
import { instantSchema, operatorIdSchema } from '../../kernel/ids'
import { auditActions } from './audit-actions'

/** Which entries to look at; null leaves a side open. */
export const auditFilterSchema = z.object({
  from: instantSchema.nullable(),
  /** The first instant no longer asked for. */
  until: instantSchema.nullable(),
  /** Who acted. */
  operatorId: operatorIdSchema.nullable(),
  action: z.enum(auditActions).nullable(),
  /** The printed number of a sale of this terminal. */
  saleNumber: z.int().positive().nullable(),
})
export type AuditFilter = Readonly<z.infer<typeof auditFilterSchema>>

/** The entry a page ended with: the next page begins behind it. */
export const auditCursorSchema = z.object({ at: instantSchema, id: z.int().positive() })
export type AuditCursor = Readonly<z.infer<typeof auditCursorSchema>>

/** A risky action as it was recorded. */
export const auditEntrySchema = z.object({
  id: z.int(),
  at: instantSchema,
  terminalName: z.string(),
  operatorName: z.string().nullable(),
  approverName: z.string().nullable(),
  action: z.string(),
  saleNumber: z.int().nullable(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
})
export type AuditEntry = Readonly<z.infer<typeof auditEntrySchema>>

/** Where the chain of hashes breaks. */
const chainBreakSchema = z.discriminatedUnion('kind', [
  /** This entry, or the one before it, is not as it was written. */
  z.object({ kind: z.literal('changed'), id: z.int(), at: instantSchema }),
  /** These entries are gone. */
  z.object({ kind: z.literal('missing'), first: z.int(), last: z.int() }),
  /** These entries were not written by the program. */
  z.object({ kind: z.literal('slipped-in'), first: z.int(), last: z.int() }),
])
export type ChainBreak = Readonly<z.infer<typeof chainBreakSchema>>

/** `changed`: with a record of who did it, or where nobody need keep one. */
const rulesStateSchema = z.enum(['same', 'changed', 'changed-unrecorded', 'unknown'])
export type RulesState = z.infer<typeof rulesStateSchema>

/** What was checked besides the chain itself. */
const beyondChainSchema = z.object({
  /** Sales and cash of the latest closings, against what the trail kept of them. */
  closings: z.object({
    checked: z.int(),
    changed: z.array(z.object({ at: instantSchema, what: z.enum(['sales', 'drawer']) })),
  }),
  /** Since the latest closing. */
  roles: rulesStateSchema,
  prices: rulesStateSchema,
  /** Entries sealed with the system's key. */
  seals: z.object({
    key: z.enum(['ready', 'none', 'unreadable']),
    checked: z.int(),
    broken: z.array(z.int()),
  }),
  /** Copies whose names say how far the trail had come. */
  copies: z.object({ checked: z.int(), differing: z.array(z.string()) }),
})
export type BeyondChain = z.infer<typeof beyondChainSchema>

/** A stretch of the chain that was walked. */
export const chainCheckSchema = z.object({
  /** The last entry walked: the next stretch begins behind it. */
  checked: z.int().nonnegative(),
  /** Entries there should be. */
  total: z.int().nonnegative(),
  done: z.boolean(),
  breaks: z.array(chainBreakSchema),
})
export type ChainCheck = Readonly<z.infer<typeof chainCheckSchema>>

/** With the last stretch comes the rest. */
export const trailCheckSchema = chainCheckSchema.extend({ beyond: beyondChainSchema.nullable() })
export type TrailCheck = Readonly<z.infer<typeof trailCheckSchema>>
