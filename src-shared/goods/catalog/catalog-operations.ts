import { z } from 'zod'
import { branchIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { codeText, lineText } from '../../kernel/text/text-door'
import { branchRefusals } from '../../store/branch/branch-refusals'
import { catalogRefusals } from './catalog-refusals'
import { labelReadingSchema, scaleLayoutsViewSchema } from './label-reading'
import { productViewSchema } from './product'
import { defaultScaleLayouts, scaleLayoutsSchema } from './scale-layout'
import { suggestionSchema } from './suggestion'

const none = z.object({})

export const catalogContract = {
  /** Accent-insensitive prefix search by description, brand, family, variant, code or barcode. */
  'catalog.search': query({
    input: z.object({ text: lineText({ max: 80 }), limit: z.int().min(1).max(200).default(100) }),
    output: z.object({
      products: z.array(productViewSchema),
      more: z.boolean(),
      /** Only where nothing was found. */
      suggestion: suggestionSchema.nullable(),
    }),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: { text: 'camisa' },
  }),
  /** “Etiqueta de balança”: how the scales of each branch write their labels. */
  'catalog.scale-layouts': query({
    input: none,
    output: scaleLayoutsViewSchema,
    errors: {},
    permission: 'settings.parameters',
    touches: 'nothing',
    example: {},
  }),
  /** Replaces a branch's layouts; those that cannot be read without guessing are refused. */
  'catalog.save-scale-layouts': command({
    input: z.object({ branchId: branchIdSchema, layouts: scaleLayoutsSchema }),
    output: scaleLayoutsViewSchema,
    errors: {
      ...pick(branchRefusals, 'branch-not-found'),
      ...pick(catalogRefusals, 'scale-layout-refused'),
    },
    permission: 'settings.parameters',
    touches: 'settings',
    atStake: 'input',
    example: { branchId: 1, layouts: [...defaultScaleLayouts] },
  }),
  /** How a label would be read by layouts that need not be saved yet. */
  'catalog.try-scale-label': query({
    input: z.object({ code: codeText({ min: 1, max: 80 }), layouts: scaleLayoutsSchema }),
    output: labelReadingSchema,
    errors: {},
    permission: 'signed-in',
    touches: 'nothing',
    example: { code: '2123450012343', layouts: [...defaultScaleLayouts] },
  }),
  /** What the product search offers before a word is typed: the shop's favourites, else what sold most lately; and its families. */
  'catalog.shortcuts': query({
    input: z.object({}),
    output: z.object({ favourites: z.array(productViewSchema), families: z.array(z.string()) }),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: {},
  }),
} as const
