import { z } from 'zod'
import { instantSchema, operatorIdSchema } from '../ids'
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
