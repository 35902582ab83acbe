import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { productIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { codeText } from '../../kernel/text/text-door'
import { centralRefusals } from '../../store/central/central-refusals'
import { catalogRefusals } from '../catalog/catalog-refusals'
import {
  fileBasisSchema,
  mostVariants,
  pastCostSchema,
  productFileSchema,
  productFileViewSchema,
  productLengths,
} from './product-file'
import { productRefusals } from './product-refusals'

const edit = 'catalog.edit'
const notFound = pick(catalogRefusals, 'unknown-product')
const uids = z.array(z.uuid()).max(mostVariants)
const whole = { code: '1', description: 'Camisa', familyId: null, brandId: null } as const

/** The product file (FEATURES B5). */
export const productContract = {
  /** Whether the shop has products at all: one that has none is shown where to begin. */
  'product.any': query({
    input: z.object({}),
    output: z.boolean(),
    errors: {},
    permission: edit,
    touches: 'nothing',
    example: {},
  }),
  /** A product with all its sizes and colours; what it costs only for whoever may see it. */
  'product.file': query({
    input: z.object({ productId: productIdSchema }),
    output: productFileViewSchema,
    errors: notFound,
    permission: edit,
    touches: 'nothing',
    example: { productId: 1 },
  }),
  /** Every purchase price of it and its sizes and colours, the latest first. */
  'product.costs': query({
    input: z.object({ productId: productIdSchema }),
    output: z.array(pastCostSchema),
    errors: {},
    permission: 'catalog.see-cost',
    touches: 'nothing',
    example: { productId: 1 },
  }),
  /** What is wrong with a code or barcode before it is saved: whose it is already, or its check digit. */
  'product.check-code': query({
    input: z.object({
      code: codeText({ min: 1, max: productLengths.barcode }),
      kind: z.enum(['code', 'barcode']),
      /** The products that may have it. */
      of: uids,
    }),
    output: z.null(),
    errors: {
      ...pick(productRefusals, 'product-code-taken', 'barcode-taken', 'barcode-wrong'),
      ...pick(catalogRefusals, 'code-is-money'),
    },
    permission: edit,
    touches: 'nothing',
    example: { code: '7891000000014', kind: 'barcode', of: [] },
  }),
  /** So many of the shop's own EAN-13 nobody has, beside those that were just given. */
  'product.internal-barcodes': query({
    input: z.object({
      count: z.int().min(1).max(mostVariants),
      besides: z.array(codeText({ min: 1, max: productLengths.barcode })).max(mostVariants * 2),
    }),
    output: z.array(z.string()),
    errors: pick(productRefusals, 'internal-numbers-spent'),
    permission: edit,
    touches: 'nothing',
    example: { count: 1, besides: [] },
  }),
  /** A new product, or what a product is from now on. */
  'product.save': command({
    input: z.object({
      file: productFileSchema,
      /** Null for a new one. */
      basis: fileBasisSchema.nullable(),
    }),
    output: productFileViewSchema,
    errors: {
      ...notFound,
      ...pick(catalogRefusals, 'code-is-money'),
      ...pick(
        productRefusals,
        'product-code-taken',
        'barcode-taken',
        'barcode-wrong',
        'variant-twice',
        'promotion-wrong',
        'product-changed',
        'grouping-not-found',
      ),
      ...pick(centralRefusals, 'central-unreachable'),
    },
    permission: edit,
    touches: 'settings',
    atStake: 'input',
    example: {
      file: {
        ...whole,
        unit: 'UN',
        classification: '',
        fractional: false,
        price: cents(100),
        promotional: null,
        cost: null,
        variants: [
          { uid: exampleId, code: '1', size: '', color: '', barcodes: [], price: null, active: true },
        ],
      },
      basis: null,
    },
  }),
} as const
