import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { instantSchema, productIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { centralRefusals } from '../../store/central/central-refusals'
import { runSchema } from '../../store/reading/reading-operations'
import { readingRefusals } from '../../store/reading/reading-refusals'
import { noProductFilter, productFilterSchema } from '../product-list/product-filter'
import { bulkChangeSchema } from './bulk-change'
import { bulkEditRefusals } from './bulk-edit-refusals'

/** Those that were chosen one by one, or all that a filter finds. */
export const bulkChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('products'), ids: z.array(productIdSchema).min(1).max(5000) }),
  z.object({ kind: z.literal('filter'), filter: productFilterSchema }),
])
export type BulkChoice = z.output<typeof bulkChoiceSchema>

const lineSchema = z.object({
  code: z.string(),
  description: z.string(),
  /** In words; null where nothing is changed. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Why it stays as it is. */
  refused: z.string().nullable(),
})
export type BulkLine = z.infer<typeof lineSchema>

const previewSchema = z.object({
  found: z.int(),
  changed: z.int(),
  /** Of each why, how many. */
  refused: z.array(z.object({ why: z.string(), count: z.int() })),
  /** The first of those changed, and of those refused. */
  lines: z.array(lineSchema),
})
export type BulkPreview = z.infer<typeof previewSchema>

export const bulkStates = ['running', 'stopped', 'done', 'undoing', 'undone'] as const
export type BulkState = (typeof bulkStates)[number]

const bulkEditSchema = z.object({
  id: z.uuid(),
  at: instantSchema,
  operator: z.string(),
  /** What was changed, in words. */
  what: z.string(),
  state: z.enum(bulkStates),
  changed: z.int(),
  refused: z.int(),
  /** Put back, and left alone since they were changed afterwards. */
  undone: z.int(),
  kept: z.int(),
  /** Thousandths of the way, by the products looked at. */
  progress: z.int(),
})
export type BulkEditView = z.infer<typeof bulkEditSchema>

const named = z.object({ id: z.uuid() })
const asked = z.object({ choice: bulkChoiceSchema, change: bulkChangeSchema })
const example = {
  choice: { kind: 'filter', filter: noProductFilter },
  change: { what: 'unit', to: 'UN' },
} as const

/** Many products changed at once (FEATURES B5, the manuals' gestão em massa). */
export const bulkEditContract = {
  /** What it would come to: nothing is changed. */
  'bulk-edit.preview': query({
    input: asked.extend({ run: runSchema }),
    output: previewSchema,
    errors: readingRefusals,
    permission: 'bulk-edit.edit',
    touches: 'nothing',
    example: { ...example, run: exampleId },
  }),
  /** Begins it under the name the window gave it: sent twice, it is one. */
  'bulk-edit.start': command({
    input: asked.extend(named.shape),
    output: z.null(),
    errors: {
      ...pick(bulkEditRefusals, 'bulk-under-way'),
      ...pick(centralRefusals, 'central-unreachable'),
    },
    permission: 'bulk-edit.edit',
    touches: 'settings',
    atStake: 'input',
    example: { ...example, id: exampleId },
  }),
  /** The latest ones, newest first. */
  'bulk-edit.list': query({
    input: z.object({}),
    output: z.array(bulkEditSchema),
    errors: {},
    permission: 'bulk-edit.edit',
    touches: 'nothing',
    example: {},
  }),
  /** The products it left as they were, when it was done or undone, and why: the first of them. */
  'bulk-edit.left': query({
    input: named,
    output: z.array(lineSchema),
    errors: {},
    permission: 'bulk-edit.edit',
    touches: 'nothing',
    example: { id: exampleId },
  }),
  /** Stands still behind the last product. */
  'bulk-edit.stop': command({
    input: named,
    output: z.null(),
    errors: pick(bulkEditRefusals, 'bulk-over'),
    permission: 'bulk-edit.edit',
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Goes on where it was stopped. */
  'bulk-edit.go-on': command({
    input: named,
    output: z.null(),
    errors: pick(bulkEditRefusals, 'bulk-over', 'bulk-under-way'),
    permission: 'bulk-edit.edit',
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Puts back what it changed, but for products somebody changed since. */
  'bulk-edit.undo': command({
    input: named,
    output: z.null(),
    errors: {
      ...pick(bulkEditRefusals, 'bulk-over', 'bulk-under-way'),
      ...pick(centralRefusals, 'central-unreachable'),
    },
    permission: 'bulk-edit.edit',
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId },
  }),
} as const
