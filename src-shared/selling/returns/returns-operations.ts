import { z } from 'zod'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema, returnIdSchema, saleIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { ONE_UNIT } from '../../kernel/money/quantity'
import { command, query } from '../../kernel/operation'
import { lineText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { voucherCode, voucherCodeSchema, voucherViewSchema } from '../../rewards/vouchers/voucher'
import { voucherWait } from '../payment/payment-operations'
import {
  doneReturnSchema,
  foundSaleSchema,
  looseItemSchema,
  looseQuoteSchema,
  newLooseReturnSchema,
  newReturnSchema,
  returnableSaleSchema,
  returnedLineSchema,
  returnQuoteSchema,
} from './return-view'

const none = z.object({})
const notReturnable = { 'sale-not-returnable': none }
const lineErrors = {
  'line-not-found': none,
  'more-than-left': z.object({ left: z.string() }),
  'whole-units-only': none,
}
const issueErrors = {
  'till-closed': none,
  'no-cash-to-refund': none,
  /** Something else is being done with the sale, or was while somebody outside was asked for it. */
  'sale-in-act': none,
  'sale-changed': none,
  'salesperson-not-found': none,
  'return-above-approver-limit': z.object({ limit: z.string() }),
}

export const returnsContract = {
  /** Finished sales of the branch, newest first: by number, receipt barcode, CPF/CNPJ, product (words or code) and day. */
  'returns.find-sales': query({
    input: z.object({
      text: lineText({ max: 80 }),
      day: daySchema.nullable(),
      /** Whose purchases are listed while nothing is typed; null: everybody's. */
      customerId: customerIdSchema.nullable(),
    }),
    output: z.object({ sales: z.array(foundSaleSchema), more: z.boolean() }),
    errors: {},
    permission: 'returns.return',
    touches: 'nothing',
    example: { text: 'camisa', day: null, customerId: null },
  }),
  'returns.sale': query({
    input: z.object({ saleId: saleIdSchema }),
    output: returnableSaleSchema,
    errors: notReturnable,
    permission: 'returns.return',
    touches: 'nothing',
    example: { saleId: exampleId },
  }),
  /** What these lines give back; nothing is written. */
  'returns.quote': query({
    input: z.object({ saleId: saleIdSchema, lines: z.array(returnedLineSchema).max(500) }),
    output: returnQuoteSchema,
    errors: { ...notReturnable, ...lineErrors },
    permission: 'returns.return',
    touches: 'nothing',
    example: { saleId: exampleId, lines: [{ lineId: exampleId, quantity: ONE_UNIT }] },
  }),
  /** Each kind of refund needs its own right besides; so does more than the operator's limit, or a sale of long ago. */
  'returns.return': command({
    input: newReturnSchema,
    output: doneReturnSchema,
    errors: { ...notReturnable, ...lineErrors, ...issueErrors },
    permission: 'returns.return',
    touches: 'goods',
    atStake: saleAtStake,
    example: {
      id: exampleId,
      saleId: exampleId,
      lines: [{ lineId: exampleId, quantity: ONE_UNIT }],
      refund: 'exchange-voucher',
      salespersonId: null,
      reason: 'cliente desistiu',
      exchange: false,
    },
  }),
  /** What goods without a receipt would give back; without a price of their own, at what they cost now. */
  'returns.quote-without-receipt': query({
    input: z.object({ items: z.array(looseItemSchema).max(100) }),
    output: looseQuoteSchema,
    errors: { 'unknown-product': none, 'whole-units-only': none },
    permission: 'returns.return',
    touches: 'nothing',
    example: {
      items: [{ productId: 2, quantity: ONE_UNIT, unitPrice: null }],
    },
  }),
  /** As an exchange voucher only. */
  'returns.return-without-receipt': command({
    input: newLooseReturnSchema,
    output: doneReturnSchema,
    errors: { ...issueErrors, 'unknown-product': none, 'whole-units-only': none },
    permission: 'returns.without-receipt',
    touches: 'goods',
    atStake: 'input',
    example: {
      id: exampleId,
      items: [{ productId: 11, quantity: ONE_UNIT, unitPrice: cents(1000) }],
      salespersonId: null,
      reason: 'cliente desistiu',
      exchange: false,
    },
  }),
  /** Prints slip and voucher again, marked 2ª via; a voucher that still pays needs its own right besides. */
  'returns.reprint': command({
    input: z.object({ returnId: returnIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors: { 'return-not-found': none },
    permission: 'receipt.reprint',
    touches: 'customer',
    atStake: 'input',
    example: { returnId: exampleId },
  }),
  'returns.find-voucher': command({
    input: z.object({ code: voucherCodeSchema }),
    output: voucherViewSchema,
    errors: { 'voucher-not-found': none, ...voucherWait },
    permission: 'sale.sell',
    touches: 'nothing',
    atStake: { of: 'voucher', id: ({ code }) => code },
    example: { code: voucherCode(1) },
  }),
  /** Takes what is left off a voucher that was lost or issued by mistake; answers it, worth nothing now. */
  'returns.cancel-voucher': command({
    input: z.object({ code: voucherCodeSchema, reason: lineText({ min: 3, max: 120 }) }),
    output: voucherViewSchema,
    errors: { 'voucher-not-found': none, 'voucher-empty': none, ...voucherWait },
    permission: 'returns.cancel-voucher',
    touches: 'customer',
    atStake: { of: 'voucher', id: ({ code }) => code },
    example: { code: voucherCode(0), reason: 'cliente desistiu' },
  }),
  /** The voucher of an exchange, until the sale it is for was paid or given up. */
  'returns.waiting-voucher': query({
    input: z.object({}),
    output: voucherViewSchema.nullable(),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: {},
  }),
  /** The customer takes the voucher home: it waits no longer. */
  'returns.forget-waiting-voucher': command({
    input: z.object({}),
    output: z.null(),
    errors: {},
    permission: 'sale.sell',
    touches: 'customer',
    atStake: 'input',
    example: {},
  }),
} as const
