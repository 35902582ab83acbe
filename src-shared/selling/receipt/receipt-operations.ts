import { z } from 'zod'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import { saleIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { receiptDocumentSchema } from './receipt-document'
import { receiptRefusals } from './receipt-refusals'

export const receiptContract = {
  'receipt.of-sale': query({
    input: z.object({ saleId: saleIdSchema }),
    output: receiptDocumentSchema,
    errors: pick(receiptRefusals, 'receipt-not-found'),
    permission: 'sale.sell',
    touches: 'nothing',
    example: { saleId: exampleId },
  }),
  /** Prints the stored document again, marked 2ª via. */
  'receipt.reprint': command({
    input: z.object({ saleId: saleIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors: pick(receiptRefusals, 'receipt-not-found', 'document-awaiting'),
    permission: 'receipt.reprint',
    touches: 'device',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** Ticket de troca: what was bought, without prices; of a sale that stands, once its document is allowed. */
  'receipt.print-exchange-ticket': command({
    input: z.object({ saleId: saleIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors: pick(receiptRefusals, 'receipt-not-found', 'sale-cancelled', 'document-awaiting'),
    permission: 'sale.sell',
    touches: 'device',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
} as const
