import { z } from 'zod'
import { exampleId } from '../../../kernel/example-id'
import { productIdSchema } from '../../../kernel/ids'
import { centsSchema } from '../../../kernel/money/cents'
import { ONE_UNIT, quantitySchema } from '../../../kernel/money/quantity'
import { command, query } from '../../../kernel/operation'
import { pick } from '../../../kernel/refusal'
import { codeText, lineText } from '../../../kernel/text/text-door'
import { catalogRefusals } from '../../catalog/catalog-refusals'
import { countRefusals } from '../counting/count-refusals'
import { documentKindIds } from './document-kind'
import { documentRefusals } from './document-refusals'
import {
  documentLineSchema,
  documentStateSchema,
  documentViewSchema,
  documentWordsSchema,
  newDocumentSchema,
  signedQuantitySchema,
} from './document-view'

const id = z.object({ id: z.uuid() })
const open = pick(documentRefusals, 'document-not-found', 'document-closed')
const touched = z.object({ document: documentViewSchema, lineId: z.uuid().nullable() })
const code = pick(
  catalogRefusals,
  'unknown-code',
  'label-not-read',
  'gs1-not-read',
  'code-is-money',
  'invalid-quantity',
  'ambiguous-quantity',
)
const inCount = pick(countRefusals, 'not-in-count')

/**
 * Papers that move stock. Each kind has its right, asked for by whoever does it; the right of these operations is to see
 * stock at all.
 */
export const documentContract = {
  /** Newest first: of a kind or of all, in a state or in any. */
  'stock.documents': query({
    input: z.object({
      kind: z.enum(documentKindIds).nullable(),
      state: documentStateSchema.nullable(),
      after: z.object({ at: z.int(), id: z.uuid() }).nullable(),
    }),
    output: z.object({ documents: z.array(documentViewSchema), hasMore: z.boolean() }),
    errors: {},
    permission: 'stock.view',
    touches: 'nothing',
    example: { kind: null, state: null, after: null },
  }),
  'stock.document': query({
    input: id,
    output: documentViewSchema,
    errors: pick(documentRefusals, 'document-not-found'),
    permission: 'stock.view',
    touches: 'nothing',
    example: { id: exampleId },
  }),
  /** The last one put there first. */
  'stock.lines': query({
    input: id.extend({ before: z.int().positive().nullable() }),
    output: z.object({ lines: z.array(documentLineSchema), hasMore: z.boolean() }),
    errors: pick(documentRefusals, 'document-not-found'),
    permission: 'stock.view',
    touches: 'nothing',
    example: { id: exampleId, before: null },
  }),
  'stock.begin': command({
    input: newDocumentSchema,
    output: documentViewSchema,
    errors: {},
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId, kind: 'delivery' },
  }),
  /** Puts there what a code stands for, on top of what is there of it; `3*` before it says how many. */
  'stock.scan': command({
    input: id.extend({ code: codeText({ min: 1, max: 200 }) }),
    output: touched,
    errors: { ...open, ...code, ...inCount },
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId, code: '3*7891000000014' },
  }),
  'stock.add-product': command({
    input: id.extend({ productId: productIdSchema, quantity: quantitySchema }),
    output: touched,
    errors: { ...open, ...inCount, ...pick(catalogRefusals, 'unknown-product', 'invalid-quantity') },
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId, productId: 1, quantity: ONE_UNIT },
  }),
  /** How many in all, and what a unit cost; a cost that is not there stays as it was. */
  'stock.set-line': command({
    input: id.extend({
      lineId: z.uuid(),
      quantity: signedQuantitySchema,
      cost: centsSchema.nullable().optional(),
    }),
    output: touched,
    errors: {
      ...open,
      ...pick(documentRefusals, 'stock-line-not-found'),
      ...pick(catalogRefusals, 'whole-units-only', 'invalid-quantity'),
    },
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId, lineId: exampleId, quantity: ONE_UNIT },
  }),
  'stock.remove-line': command({
    input: id.extend({ lineId: z.uuid() }),
    output: touched,
    errors: { ...open, ...pick(documentRefusals, 'stock-line-not-found') },
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId, lineId: exampleId },
  }),
  'stock.describe': command({
    input: id.extend(documentWordsSchema.shape),
    output: documentViewSchema,
    errors: open,
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId, supplier: '', invoice: '', reason: '', note: '' },
  }),
  'stock.discard': command({
    input: id,
    output: documentViewSchema,
    errors: open,
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /**
   * Moves the stock by every line, at once, and prints the slip; of a count, by what differs, and what was not counted is
   * left or counted as none. Sent twice, it moves once.
   */
  'stock.post': command({
    input: id.extend({ uncounted: z.enum(['leave', 'zero']).default('leave') }),
    output: documentViewSchema,
    errors: { ...open, ...pick(documentRefusals, 'document-empty', 'document-without-reason') },
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Takes back all a posted document moved, by a document of its own. */
  'stock.undo': command({
    input: z.object({ id: z.uuid(), originId: z.uuid(), reason: lineText({ min: 3, max: 120 }) }),
    output: documentViewSchema,
    errors: pick(documentRefusals, 'document-not-found', 'document-not-reversible', 'document-counted-since'),
    permission: 'stock.undo',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId, originId: exampleId, reason: 'nota errada' },
  }),
  'stock.print': command({
    input: id,
    output: z.object({ printed: z.boolean() }),
    errors: open,
    permission: 'stock.view',
    touches: 'stock',
    atStake: 'input',
    example: { id: exampleId },
  }),
} as const
