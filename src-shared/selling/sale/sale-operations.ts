import { z } from 'zod'
import { customerRefusals } from '../../customers/customer/customer-refusals'
import { taxIdSchema } from '../../customers/customer/tax-id'
import { catalogRefusals } from '../../goods/catalog/catalog-refusals'
import { codeErrors, codeLength, quantityConfirmed, quantityErrors } from '../../goods/catalog/code-errors'
import { discountValueSchema } from '../../goods/pricing/manual-discount'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import {
  customerIdSchema,
  instantSchema,
  lineIdSchema,
  operatorIdSchema,
  productIdSchema,
  saleIdSchema,
} from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { ONE_UNIT, quantitySchema } from '../../kernel/money/quantity'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { codeText, lineText } from '../../kernel/text/text-door'
import { tillRefusals } from '../../store/till/till-refusals'
import { orderRefusals } from '../order/order-refusals'
import { paymentRefusals } from '../payment/payment-refusals'
import { inAct, notOpen, saleActContract } from './sale-act-operations'
import { saleRefusals } from './sale-refusals'
import { saleViewSchema } from './sale-view'

const saleId = saleIdSchema
const reason = lineText({ min: 3, max: 120 })

const noLine = { ...notOpen, ...pick(saleRefusals, 'line-not-found') }
const needsTill = pick(tillRefusals, 'till-closed')
const sells = { ...needsTill, ...inAct }
/** A sale that receives an order is paid as the order was placed. */
const fixed = pick(orderRefusals, 'order-is-fixed')

const stockErrors = pick(saleRefusals, 'out-of-stock')

const added = z.object({ sale: saleViewSchema, lineId: lineIdSchema })

/** A discount above the role's limit asks for an approval; above the approver's own limit it is refused. */
const discountErrors = pick(saleRefusals, 'discount-above-approver-limit')

export const saleContract = {
  'sale.current': query({
    input: z.object({}),
    output: saleViewSchema.nullable(),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: {},
  }),
  /** A scan that is taken back at once, so that the first one of the day is as quick as any; null where there is nothing to rehearse. */
  'sale.rehearse': command({
    input: z.object({}),
    output: saleViewSchema.nullable(),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    atStake: 'input',
    example: {},
  }),
  /** A scanned or typed code, possibly `3*code`; opens a sale when none is open. */
  'sale.scan': command({
    input: z.object({ code: codeText(codeLength), quantityConfirmed }),
    output: added,
    errors: { ...sells, ...fixed, ...codeErrors, ...quantityErrors, ...stockErrors },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: 'input',
    example: { code: '101' },
  }),
  'sale.add-product': command({
    input: z.object({ productId: productIdSchema, quantity: quantitySchema, quantityConfirmed }),
    output: added,
    errors: {
      ...sells,
      ...fixed,
      ...quantityErrors,
      ...stockErrors,
      ...pick(catalogRefusals, 'unknown-product', 'invalid-quantity'),
    },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: 'input',
    example: { productId: 2, quantity: ONE_UNIT },
  }),
  'sale.change-quantity': command({
    input: z.object({ saleId, lineId: lineIdSchema, quantity: quantitySchema, quantityConfirmed }),
    output: saleViewSchema,
    errors: { ...noLine, ...quantityErrors, ...stockErrors, ...pick(catalogRefusals, 'whole-units-only') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, lineId: exampleId, quantity: ONE_UNIT },
  }),
  'sale.cancel-line': command({
    input: z.object({ saleId, lineId: lineIdSchema }),
    output: saleViewSchema,
    errors: noLine,
    permission: 'sale.cancel-line',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, lineId: exampleId },
  }),
  'sale.discount-line': command({
    input: z.object({
      saleId,
      lineId: lineIdSchema,
      discount: z.object({ value: discountValueSchema, reason }).nullable(),
    }),
    output: saleViewSchema,
    errors: { ...noLine, ...discountErrors },
    permission: 'sale.discount',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, lineId: exampleId, discount: null },
  }),
  'sale.discount-sale': command({
    input: z.object({ saleId, discount: z.object({ value: discountValueSchema, reason }).nullable() }),
    output: saleViewSchema,
    errors: { ...notOpen, ...discountErrors },
    permission: 'sale.discount',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, discount: null },
  }),
  /** Null means consumidor final. Opens a sale when none is open. */
  'sale.set-customer': command({
    input: z.object({ customerId: customerIdSchema.nullable() }),
    output: saleViewSchema,
    errors: {
      ...sells,
      ...pick(customerRefusals, 'customer-not-found'),
      ...pick(paymentRefusals, 'tender-needs-customer'),
    },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: 'input',
    example: { customerId: '01890000-0000-7000-8000-000000000001' },
  }),
  /** CPF no cupom. Opens a sale when none is open. */
  'sale.set-receipt-tax-id': command({
    input: z.object({ taxId: taxIdSchema.nullable() }),
    output: saleViewSchema,
    errors: sells,
    permission: 'sale.sell',
    touches: 'sale',
    atStake: 'input',
    example: { taxId: null },
  }),
  /**
   * The whole CPF or CNPJ of the customer of the sale in progress, to be confirmed with them. Only of theirs, and each time
   * in the trail.
   */
  'sale.tax-id-to-confirm': command({
    input: z.object({ saleId }),
    output: z.object({ taxId: z.string() }),
    errors: { ...notOpen, ...pick(customerRefusals, 'customer-without-tax-id') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** CPF no cupom, taken from the customer's file: the screen knows it only masked. */
  'sale.put-customer-tax-id': command({
    input: z.object({ saleId }),
    output: saleViewSchema,
    errors: { ...notOpen, ...pick(customerRefusals, 'customer-without-tax-id') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** For the whole sale, or for one line while the lines can be changed. Opens a sale when none is open. */
  'sale.set-salesperson': command({
    input: z.object({ lineId: lineIdSchema.nullable(), salespersonId: operatorIdSchema.nullable() }),
    output: saleViewSchema,
    errors: { ...sells, ...noLine, ...pick(saleRefusals, 'salesperson-not-found') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: 'input',
    example: { lineId: null, salespersonId: exampleId },
  }),
  'sale.park': command({
    input: z.object({ saleId, label: lineText({ max: 60 }) }),
    output: z.null(),
    errors: { ...notOpen, ...pick(saleRefusals, 'nothing-to-sell', 'has-tenders') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, label: 'volta já' },
  }),
  'sale.parked': query({
    input: z.object({}),
    output: z.array(
      z.object({
        id: saleIdSchema,
        label: z.string(),
        customerName: z.string().nullable(),
        /** Who opened it. */
        operatorName: z.string(),
        openedAt: instantSchema,
        lineCount: z.int(),
        total: centsSchema,
      }),
    ),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: {},
  }),
  /** Brings a parked sale back; the one in progress must be parked, finished or cancelled first. */
  'sale.recall': command({
    input: z.object({ saleId }),
    output: saleViewSchema,
    errors: { ...needsTill, ...notOpen, ...pick(saleRefusals, 'sale-in-progress') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  'sale.cancel': command({
    input: z.object({ saleId, reason }),
    output: z.null(),
    errors: notOpen,
    permission: 'sale.cancel',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, reason: 'cliente desistiu' },
  }),
  'sale.start-payment': command({
    input: z.object({ saleId }),
    output: saleViewSchema,
    errors: { ...notOpen, ...pick(saleRefusals, 'nothing-to-sell') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** Back from payment to the lines; tenders stay. */
  'sale.back-to-lines': command({
    input: z.object({ saleId }),
    output: saleViewSchema,
    errors: notOpen,
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  ...saleActContract,
} as const
