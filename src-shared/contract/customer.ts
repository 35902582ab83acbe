import { z } from 'zod'
import { suggestionSchema } from '../catalog/suggestion'
import { customerViewSchema, newCustomerSchema } from '../customer/customer'
import { lineText } from '../text/text-door'
import { command, query } from './define'

/** The number is another customer's, named masked; allowed with a right of its own once one knows. */
export const mobileErrors = { 'mobile-taken': z.object({ name: z.string() }) }

export const customerContract = {
  /** By CPF/CNPJ, mobile, name (2 letters or more), code or loyalty card. */
  'customer.search': query({
    input: z.object({ text: lineText({ max: 80 }) }),
    output: z.object({
      customers: z.array(customerViewSchema),
      more: z.boolean(),
      /** Only where nothing was found. */
      suggestion: suggestionSchema.nullable(),
    }),
    errors: {},
    permission: 'sale.sell',
  }),
  'customer.register': command({
    input: newCustomerSchema,
    output: customerViewSchema,
    errors: { 'tax-id-taken': z.object({ name: z.string() }), ...mobileErrors },
    permission: 'customer.register',
  }),
} as const
