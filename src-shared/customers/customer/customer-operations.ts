import { z } from 'zod'
import { suggestionSchema } from '../../goods/catalog/suggestion'
import { exampleId } from '../../kernel/example-id'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText } from '../../kernel/text/text-door'
import { consentRefusals } from '../consent/consent-refusals'
import { customerViewSchema, newCustomerSchema } from './customer'
import { customerRefusals } from './customer-refusals'
import { fileErrors } from './file-operations'

/** The number is another customer's, named masked; allowed with a right of its own once one knows. */
export const mobileErrors = pick(customerRefusals, 'mobile-taken', 'customer-gone')

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
    touches: 'nothing',
    example: { text: 'maria' },
  }),
  'customer.register': command({
    input: newCustomerSchema,
    output: customerViewSchema,
    errors: { ...fileErrors, ...consentRefusals },
    permission: 'customer.register',
    touches: 'customer',
    atStake: 'input',
    example: {
      id: exampleId,
      name: 'Clara Nunes',
      taxId: null,
      mobile: null,
      email: null,
    },
  }),
} as const
