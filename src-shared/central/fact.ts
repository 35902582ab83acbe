import { z } from 'zod'
import { instantSchema } from '../kernel/ids'

/** How every till calls a branch, a terminal, a thing or a happening: never a small integer of its own file. */
export const uidSchema = z.uuid()

/** Which terminal speaks, and in which of its lives: a till whose file was copied or restored begins a new epoch. */
export const epochSchema = z.int().positive()

/**
 * What happened at a till, once and for all (ADR 0021): a pure function of rows that are stored anyway, without a name, a
 * document or a number of a person. Its sequence has no gap within terminal and epoch, and begins with 1.
 */
export const factSchema = z.object({
  uid: uidSchema,
  branch: uidSchema,
  terminal: uidSchema,
  epoch: epochSchema,
  sequence: z.int().positive(),
  type: z.string().min(1).max(60),
  version: z.int().positive(),
  at: instantSchema,
  body: z.json(),
})
export type Fact = z.infer<typeof factSchema>

/** What a body is made of. */
export type Json = Fact['body']

/** The most facts of one call. */
export const FACTS_AT_ONCE = 500
