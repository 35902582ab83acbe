import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema } from '../../kernel/ids'
import { command } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { exportRefusals } from '../../store/reading/export-refusals'
import { runSchema } from '../../store/reading/reading-operations'
import { readingRefusals } from '../../store/reading/reading-refusals'
import { customerRefusals } from './customer-refusals'

/** The form on A4; a card of the size of a bank's (CR80), or ten of it on A4. */
export const customerPapers = ['form', 'card', 'card-sheet'] as const
export type CustomerPaper = (typeof customerPapers)[number]

/** “Imprimir formulário” (R8) and “Cartão fidelidade” (R7). */
export const customerPaperContract = {
  /** Writes the paper into a PDF in the data folder and says where. Without a customer: the form, blank. */
  'customer.print': command({
    input: z.object({
      /** The run's own name, by which it is stopped. */
      run: runSchema,
      paper: z.enum(customerPapers),
      customerId: customerIdSchema.nullable(),
    }),
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: {
      ...pick(customerRefusals, 'customer-not-found', 'card-missing'),
      ...readingRefusals,
      ...pick(exportRefusals, 'export-folder'),
    },
    permission: 'customer.view',
    touches: 'customer',
    atStake: 'input',
    example: { run: exampleId, paper: 'form', customerId: null },
  }),
} as const
