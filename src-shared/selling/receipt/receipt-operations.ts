import { z } from 'zod'
import { saleIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { receiptDocumentSchema } from './receipt-document'

const errors = { 'receipt-not-found': z.object({}) }

export const receiptContract = {
  'receipt.of-sale': query({
    input: z.object({ saleId: saleIdSchema }),
    output: receiptDocumentSchema,
    errors,
    permission: 'sale.sell',
  }),
  /** Prints the stored document again, marked 2ª via. */
  'receipt.reprint': command({
    input: z.object({ saleId: saleIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors,
    permission: 'receipt.reprint',
  }),
  /** Ticket de troca: what was bought, without prices. */
  'receipt.print-exchange-ticket': command({
    input: z.object({ saleId: saleIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors,
    permission: 'sale.sell',
  }),
} as const
