import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { command, query } from '../../kernel/operation'
import { exportRefusals } from '../../store/reading/export-refusals'
import { runSchema } from '../../store/reading/reading-operations'
import { readingRefusals } from '../../store/reading/reading-refusals'
import { listCursorSchema, listedProductSchema, productSortSchema } from './listed-product'
import { noProductFilter, productFilterSchema } from './product-filter'

const named = z.array(z.object({ uid: z.uuid(), name: z.string() }))

export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

const example = { filter: noProductFilter, sort: { by: 'description', descending: false } } as const

/** The screen “Produtos” (FEATURES B5). */
export const productListContract = {
  /** A page in the order asked for, behind a product or from the first one on. */
  'product-list.page': query({
    input: z.object({
      run: runSchema,
      filter: productFilterSchema,
      sort: productSortSchema,
      after: listCursorSchema.nullable(),
    }),
    output: z.object({ products: z.array(listedProductSchema), next: listCursorSchema.nullable() }),
    errors: readingRefusals,
    permission: 'catalog.edit',
    touches: 'nothing',
    example: { ...example, run: exampleId, after: null },
  }),
  /** How many products the filter finds. */
  'product-list.count': query({
    input: z.object({ run: runSchema, filter: productFilterSchema }),
    output: z.int(),
    errors: readingRefusals,
    permission: 'catalog.edit',
    touches: 'nothing',
    example: { run: exampleId, filter: noProductFilter },
  }),
  /** The families and brands a filter may name. */
  'product-list.choices': query({
    input: z.object({}),
    output: z.object({ families: named, brands: named }),
    errors: {},
    permission: 'catalog.edit',
    touches: 'nothing',
    example: {},
  }),
  /** Writes all that the filter finds, in its order, into the data folder and says where; what goods cost only by right. */
  'product-list.export': command({
    input: z.object({
      run: runSchema,
      filter: productFilterSchema,
      sort: productSortSchema,
      format: z.enum(sheetFormats),
    }),
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: { ...readingRefusals, ...exportRefusals },
    permission: 'product-list.export',
    touches: 'settings',
    atStake: 'input',
    example: { ...example, run: exampleId, format: 'xlsx' },
  }),
} as const
