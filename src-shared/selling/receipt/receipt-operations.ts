import { z } from 'zod'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
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
    touches: 'nothing',
    example: { saleId: exampleId },
  }),
  /** Prints the stored document again, marked 2ª via. */
  'receipt.reprint': command({
    input: z.object({ saleId: saleIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors,
    permission: 'receipt.reprint',
    touches: 'device',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** Ticket de troca: what was bought, without prices. */
  'receipt.print-exchange-ticket': command({
    input: z.object({ saleId: saleIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors,
    permission: 'sale.sell',
    touches: 'device',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
} as const
