import { z } from 'zod'
import { catalogRefusals } from '../../goods/catalog/catalog-refusals'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema, returnIdSchema, saleIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { ONE_UNIT } from '../../kernel/money/quantity'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { voucherCode, voucherCodeSchema, voucherViewSchema } from '../../rewards/vouchers/voucher'
import { voucherCodeRefusals, voucherRefusals } from '../../rewards/vouchers/voucher-refusals'
import { tillRefusals } from '../../store/till/till-refusals'
import { voucherKind } from '../payment/voucher-kind'
import { receiptRefusals } from '../receipt/receipt-refusals'
import { saleRefusals } from '../sale/sale-refusals'
import {
  comingBackSchema,
  doneReturnSchema,
  foundSaleSchema,
  looseItemSchema,
  looseQuoteSchema,
  newLooseReturnSchema,
  newReturnSchema,
  returnableSaleSchema,
  returnQuoteSchema,
} from './return-view'
import { returnsRefusals } from './returns-refusals'

/** Too many numbers of no voucher were tried at this terminal. */
const voucherWait = pick(voucherCodeRefusals, 'voucher-wait')
const notReturnable = pick(returnsRefusals, 'sale-not-returnable')
const lineErrors = {
  ...pick(saleRefusals, 'line-not-found'),
  ...pick(returnsRefusals, 'more-than-left'),
  ...pick(catalogRefusals, 'whole-units-only'),
  ...pick(returnsRefusals, 'load-not-in-sale', 'load-returned'),
}
const issueErrors = {
  ...pick(tillRefusals, 'till-closed'),
  ...pick(returnsRefusals, 'no-cash-to-refund'),
  /** Something else is being done with the sale, or was while somebody outside was asked for it. */
  ...pick(saleRefusals, 'sale-in-act', 'sale-changed', 'not-confirmed', 'salesperson-not-found'),
  ...pick(
    returnsRefusals,
    'return-refused',
    'returned-elsewhere',
    'return-above-approver-limit',
    'load-kept',
  ),
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
    input: comingBackSchema.extend({ saleId: saleIdSchema }),
    output: returnQuoteSchema,
    errors: { ...notReturnable, ...lineErrors },
    permission: 'returns.return',
    touches: 'nothing',
    example: { saleId: exampleId, lines: [{ lineId: exampleId, quantity: ONE_UNIT }], loads: [] },
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
      loads: [],
      refund: voucherKind,
      salespersonId: null,
      reason: 'cliente desistiu',
      exchange: false,
    },
  }),
  /** What goods without a receipt would give back; without a price of their own, at what they cost now. */
  'returns.quote-without-receipt': query({
    input: z.object({ items: z.array(looseItemSchema).max(100) }),
    output: looseQuoteSchema,
    errors: pick(catalogRefusals, 'unknown-product', 'whole-units-only'),
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
    errors: { ...issueErrors, ...pick(catalogRefusals, 'unknown-product', 'whole-units-only') },
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
    errors: { ...pick(returnsRefusals, 'return-not-found'), ...pick(receiptRefusals, 'document-awaiting') },
    permission: 'receipt.reprint',
    touches: 'customer',
    atStake: 'input',
    example: { returnId: exampleId },
  }),
  'returns.find-voucher': command({
    input: z.object({ code: voucherCodeSchema }),
    output: voucherViewSchema,
    errors: { ...pick(voucherRefusals, 'voucher-not-found'), ...voucherWait },
    permission: 'sale.sell',
    touches: 'nothing',
    atStake: { of: 'voucher', id: ({ code }) => code },
    example: { code: voucherCode(1) },
  }),
  /** Takes what is left off a voucher that was lost or issued by mistake; answers it, worth nothing now. */
  'returns.cancel-voucher': command({
    input: z.object({ code: voucherCodeSchema, reason: lineText({ min: 3, max: 120 }) }),
    output: voucherViewSchema,
    errors: {
      ...pick(voucherRefusals, 'voucher-not-found'),
      ...pick(voucherCodeRefusals, 'voucher-empty'),
      ...voucherWait,
    },
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
