import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema, instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { customerViewSchema } from '../customer/customer'
import { customerRefusals } from '../customer/customer-refusals'
import { mergePartIds } from './merge-fields'
import { mergeRefusals } from './merge-refusals'

/** What says that two files are of one person; a name alone never does. */
const likenessSchema = z.enum(['tax-id', 'mobile', 'email'])
export type Likeness = z.infer<typeof likenessSchema>

const pairSchema = z
  .object({ one: customerViewSchema, other: customerViewSchema, by: z.array(likenessSchema) })
  .readonly()
export type LikelyPair = z.infer<typeof pairSchema>

/** What a file says in one part, masked, and what belongs to it. */
const sideSchema = z
  .object({
    customer: customerViewSchema,
    registeredAt: instantSchema,
    purchases: z.int(),
    openInstalments: z.int(),
    parts: z.record(z.enum(mergePartIds), z.string()),
  })
  .readonly()
export type MergeSide = z.infer<typeof sideSchema>

const alikeSchema = z.object({ customer: customerViewSchema, by: z.array(likenessSchema) }).readonly()
export type AlikeFile = z.infer<typeof alikeSchema>

const joinedSchema = z
  .object({
    mergedId: customerIdSchema,
    mergedCode: z.string(),
    survivorCode: z.string(),
    survivorName: z.string(),
    at: instantSchema,
    operatorName: z.string().nullable(),
  })
  .readonly()
export type JoinedFiles = z.infer<typeof joinedSchema>

const two = z.object({ survivorId: customerIdSchema, mergedId: customerIdSchema })
const otherId = '0189a000-0000-7000-8000-000000000001'

/** “Cadastros repetidos” (FEATURES F30). */
export const mergeContract = {
  /** At most 200 pairs, those with a CPF in common first; and what was merged in the last 30 days at this till. */
  'merge.list': query({
    input: z.object({}),
    output: z.object({ pairs: z.array(pairSchema), joined: z.array(joinedSchema) }),
    errors: {},
    permission: 'customer.merge',
    touches: 'nothing',
    example: {},
  }),
  /** Other files that are likely of the person of this one, those that say most first; at most 20. */
  'merge.alike': query({
    input: z.object({ customerId: customerIdSchema }),
    output: z.array(alikeSchema),
    errors: {},
    permission: 'customer.merge',
    touches: 'nothing',
    example: { customerId: exampleId },
  }),
  /** Two files side by side. */
  'merge.compare': query({
    input: two,
    output: z.object({ survivor: sideSchema, merged: sideSchema }),
    errors: {
      ...pick(customerRefusals, 'customer-not-found'),
      ...pick(mergeRefusals, 'merge-same-file', 'merge-done'),
    },
    permission: 'customer.merge',
    touches: 'nothing',
    example: { survivorId: exampleId, mergedId: otherId },
  }),
  /** Makes one person of two files; `taken` are the parts that are as the merged one has them. */
  'merge.join': command({
    input: two.extend({ taken: z.array(z.enum(mergePartIds)) }),
    output: z.null(),
    errors: {
      ...pick(customerRefusals, 'customer-not-found'),
      ...pick(mergeRefusals, 'merge-same-file', 'merge-done', 'merge-in-sale'),
    },
    permission: 'customer.merge',
    touches: 'customer',
    atStake: 'input',
    example: { survivorId: exampleId, mergedId: otherId, taken: [] },
  }),
  /** Two files again, as they were: what was done since stays with the one that went on. */
  'merge.undo': command({
    input: z.object({ mergedId: customerIdSchema }),
    output: z.null(),
    errors: pick(mergeRefusals, 'merge-too-old', 'merge-newer', 'merge-in-sale'),
    permission: 'customer.merge',
    touches: 'customer',
    atStake: 'input',
    example: { mergedId: exampleId },
  }),
} as const
