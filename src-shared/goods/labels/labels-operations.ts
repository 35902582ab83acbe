import { z } from 'zod'
import { productIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { codeText } from '../../kernel/text/text-door'
import { exportRefusals } from '../../store/reading/export-refusals'
import { runSchema } from '../../store/reading/reading-operations'
import { readingRefusals } from '../../store/reading/reading-refusals'
import { catalogRefusals } from '../catalog/catalog-refusals'
import { labelFactsSchema, labelOccasionSchema } from './label-facts'
import { labelLayoutIds, rollLayoutIds } from './label-layouts'
import { labelsRefusals } from './labels-refusals'

/** So many products of one printing. */
export const mostLabelProducts = 1_000

/** How many of each product, in the order they are printed. */
export const labelOrderSchema = z
  .array(z.object({ productId: productIdSchema, quantity: z.int().min(1).max(9_999) }).readonly())
  .min(1)
  .max(mostLabelProducts)
  .readonly()
export type LabelOrder = z.infer<typeof labelOrderSchema>

/** So many labels of one printing that nobody waits for in vain. */
export const mostLabels = 5_000

const order = { labels: labelOrderSchema }
const unprintable = pick(labelsRefusals, 'label-product-gone', 'labels-too-many')
const exampleOrder = { labels: [{ productId: 999_999, quantity: 2 }] }

/** “Etiquetas”: labels of chosen products (FEATURES B5). */
export const labelsContract = {
  /** What labels say of these products now, of those there are, in the order asked for. */
  'labels.facts': query({
    input: z.object({ products: z.array(productIdSchema).max(mostLabelProducts) }),
    output: z.object({
      facts: z.array(labelFactsSchema).readonly(),
      occasion: labelOccasionSchema,
      /** Whether this terminal has a label printer. */
      hasPrinter: z.boolean(),
    }),
    errors: {},
    permission: 'labels.print',
    touches: 'nothing',
    example: { products: [] },
  }),
  /** The product of a code that was scanned or typed. */
  'labels.of-code': query({
    input: z.object({ code: codeText({ min: 1, max: 200 }) }),
    output: labelFactsSchema,
    errors: pick(catalogRefusals, 'unknown-code'),
    permission: 'labels.print',
    touches: 'nothing',
    example: { code: 'nenhum' },
  }),
  /** Writes sheets of A4, or a roll's rows as pages of their own size, into a PDF in the data folder and says where. */
  'labels.take-pdf': command({
    input: z.object({
      run: runSchema,
      ...order,
      layout: z.enum(labelLayoutIds).exclude(['receipt']),
      /** The label of the first sheet that is printed first; 1 is its first. */
      start: z.int().min(1).max(200),
    }),
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: { ...unprintable, ...readingRefusals, ...pick(exportRefusals, 'export-folder') },
    permission: 'labels.print',
    touches: 'settings',
    atStake: 'input',
    example: { run: '01890000-0000-7000-8000-00000000beef', ...exampleOrder, layout: 'sheet-3x11', start: 1 },
  }),
  /** Queues them for the label printer. */
  'labels.print': command({
    input: z.object({ ...order, layout: z.enum(rollLayoutIds) }),
    output: z.object({ count: z.int() }),
    errors: unprintable,
    permission: 'labels.print',
    touches: 'device',
    atStake: 'input',
    example: { ...exampleOrder, layout: 'roll-40x25' },
  }),
  /** Queues them on the paper of receipts. */
  'labels.print-on-receipt-paper': command({
    input: z.object(order),
    output: z.object({ count: z.int() }),
    errors: unprintable,
    permission: 'labels.print',
    touches: 'device',
    atStake: 'input',
    example: exampleOrder,
  }),
} as const
