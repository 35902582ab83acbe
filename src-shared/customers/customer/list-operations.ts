import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema, instantSchema, saleIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { query } from '../../kernel/operation'
import { lineText } from '../../kernel/text/text-door'
import { customerViewSchema } from './customer'
import { emailSchema } from './email'
import { mobileSchema } from './mobile'
import { taxIdSchema } from './tax-id'

export const activeChoices = ['active', 'inactive', 'all'] as const

export const customerFilterSchema = z.object({
  /** CPF, mobile, e-mail, code, card, or words of the name; empty: everybody. */
  text: lineText({ max: 80 }),
  /** Entries of the two lists, by uid; null: whatever they have. */
  originUid: z.uuid().nullable(),
  groupingUid: z.uuid().nullable(),
  /** As the files have it. */
  city: lineText({ max: 60 }).nullable(),
  active: z.enum(activeChoices),
})
export type CustomerFilter = z.infer<typeof customerFilterSchema>

/** A customer in the list, with what it can be narrowed to. */
export const listedCustomerSchema = customerViewSchema.extend({
  origin: z.string().nullable(),
  grouping: z.string().nullable(),
  isActive: z.boolean(),
  /** What the list is sorted by: the folded name. */
  sortName: z.string(),
})
export type ListedCustomer = z.infer<typeof listedCustomerSchema>

/** “Clientes”: the list, who is like somebody being typed, and what one bought. */
export const customerListContract = {
  /** By name, a page behind the last one of the page before. */
  'customer.list': query({
    input: z.object({
      filter: customerFilterSchema,
      after: z.object({ sortName: lineText({ max: 200 }), id: customerIdSchema }).nullable(),
    }),
    output: z.object({ customers: z.array(listedCustomerSchema), hasMore: z.boolean() }),
    errors: {},
    permission: 'customer.view',
    touches: 'nothing',
    example: {
      filter: { text: '', originUid: null, groupingUid: null, city: null, active: 'active' },
      after: null,
    },
  }),
  /** The cities that files name, in their order. */
  'customer.cities': query({
    input: z.object({}),
    output: z.array(z.string()),
    errors: {},
    permission: 'customer.view',
    touches: 'nothing',
    example: {},
  }),
  /** Others with this document, mobile or e-mail, while it is being typed; their names as far as one may know them. */
  'customer.similar': query({
    input: z.object({
      except: customerIdSchema,
      taxId: taxIdSchema.nullable(),
      mobile: mobileSchema.nullable(),
      email: emailSchema.nullable(),
    }),
    output: z.array(
      z
        .object({ id: customerIdSchema, name: z.string(), by: z.enum(['taxId', 'mobile', 'email']) })
        .readonly(),
    ),
    errors: {},
    permission: 'customer.register',
    touches: 'nothing',
    example: { except: exampleId, taxId: null, mobile: null, email: null },
  }),
  /** What somebody bought, the newest first, and what it comes to; in cents. */
  'customer.purchases': query({
    input: z.object({ customerId: customerIdSchema }),
    output: z.object({
      /** Less what was given back. */
      turnover: centsSchema,
      visits: z.int().nonnegative(),
      /** A visit; null before the first. */
      basket: centsSchema.nullable(),
      lastAt: instantSchema.nullable(),
      /** The newest ones. */
      sales: z.array(
        z
          .object({
            id: saleIdSchema,
            number: z.int().positive(),
            terminal: z.string(),
            branch: z.string(),
            at: instantSchema,
            total: centsSchema,
            returned: centsSchema,
          })
          .readonly(),
      ),
    }),
    errors: {},
    permission: 'customer.view',
    touches: 'nothing',
    example: { customerId: exampleId },
  }),
} as const
