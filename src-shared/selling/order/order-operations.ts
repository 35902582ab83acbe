import { z } from 'zod'
import { customerRefusals } from '../../customers/customer/customer-refusals'
import { catalogRefusals } from '../../goods/catalog/catalog-refusals'
import { codeErrors, codeLength, quantityConfirmed, quantityErrors } from '../../goods/catalog/code-errors'
import { discountValueSchema } from '../../goods/pricing/manual-discount'
import { orderAtStake, saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import {
  customerIdSchema,
  lineIdSchema,
  operatorIdSchema,
  orderIdSchema,
  productIdSchema,
  saleIdSchema,
} from '../../kernel/ids'
import { ONE_UNIT, quantitySchema } from '../../kernel/money/quantity'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { codeText, linesText, lineText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { tillRefusals } from '../../store/till/till-refusals'
import { drawerKind } from '../payment/drawer-kind'
import { paymentPlanSchema } from '../payment/payment-plan'
import { tenderSchema } from '../payment/tender'
import { receiptDocumentSchema } from '../receipt/receipt-document'
import { saleRefusals } from '../sale/sale-refusals'
import { saleViewSchema } from '../sale/sale-view'
import { orderRefusals } from './order-refusals'
import {
  foundRowSchema,
  orderCursorSchema,
  orderDetailsSchema,
  orderFilterSchema,
  orderRowSchema,
  orderViewSchema,
} from './order-view'
import { repricingSchema } from './reprice'

/** The id comes with the screen: the first change begins the quote, and the same change sent twice begins one. */
const orderId = orderIdSchema
const reason = lineText({ min: 3, max: 120 })
const discount = z.object({ value: discountValueSchema, reason }).nullable()

/** Another till has it, or nobody says whether one has. */
const taken = pick(orderRefusals, 'order-not-waiting', 'order-awaits-central')
const notOpen = pick(orderRefusals, 'order-not-open')
const noLine = { ...notOpen, ...pick(saleRefusals, 'line-not-found') }
const unknown = pick(orderRefusals, 'order-not-found')
const repriced = z.object({ order: orderViewSchema, repricing: repricingSchema })
const discountErrors = pick(saleRefusals, 'discount-above-approver-limit')

export const orderContract = {
  'order.scan': command({
    input: z.object({ orderId, code: codeText(codeLength), quantityConfirmed }),
    output: orderViewSchema,
    errors: { ...notOpen, ...codeErrors, ...quantityErrors },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, code: '101' },
  }),
  'order.add-product': command({
    input: z.object({ orderId, productId: productIdSchema, quantity: quantitySchema, quantityConfirmed }),
    output: orderViewSchema,
    errors: {
      ...notOpen,
      ...quantityErrors,
      ...pick(catalogRefusals, 'unknown-product', 'invalid-quantity'),
    },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, productId: 2, quantity: ONE_UNIT },
  }),
  'order.change-quantity': command({
    input: z.object({ orderId, lineId: lineIdSchema, quantity: quantitySchema, quantityConfirmed }),
    output: orderViewSchema,
    errors: { ...noLine, ...quantityErrors, ...pick(catalogRefusals, 'whole-units-only') },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, lineId: exampleId, quantity: ONE_UNIT },
  }),
  'order.remove-line': command({
    input: z.object({ orderId, lineId: lineIdSchema }),
    output: orderViewSchema,
    errors: noLine,
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, lineId: exampleId },
  }),
  'order.discount-line': command({
    input: z.object({ orderId, lineId: lineIdSchema, discount }),
    output: orderViewSchema,
    errors: { ...noLine, ...discountErrors },
    permission: 'sale.discount',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, lineId: exampleId, discount: null },
  }),
  'order.discount-order': command({
    input: z.object({ orderId, discount }),
    output: orderViewSchema,
    errors: { ...noLine, ...discountErrors },
    permission: 'sale.discount',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, discount: null },
  }),
  /** The whole CPF or CNPJ of the customer of an open quote, to be confirmed with them; each time in the trail. */
  'order.tax-id-to-confirm': command({
    input: z.object({ orderId }),
    output: z.object({ taxId: z.string() }),
    errors: { ...notOpen, ...pick(customerRefusals, 'customer-without-tax-id') },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId },
  }),
  'order.set-customer': command({
    input: z.object({ orderId, customerId: customerIdSchema.nullable() }),
    output: orderViewSchema,
    errors: { ...notOpen, ...pick(customerRefusals, 'customer-not-found') },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, customerId: '01890000-0000-7000-8000-000000000001' },
  }),
  'order.set-salesperson': command({
    input: z.object({ orderId, salespersonId: operatorIdSchema.nullable() }),
    output: orderViewSchema,
    errors: { ...notOpen, ...pick(saleRefusals, 'salesperson-not-found') },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, salespersonId: exampleId },
  }),
  'order.set-details': command({
    input: z.object({ orderId, validUntil: daySchema, notes: linesText({ max: 500 }) }),
    output: orderViewSchema,
    errors: { ...notOpen, ...pick(orderRefusals, 'validity-in-the-past') },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, validUntil: '2026-03-20', notes: 'entregar à tarde' },
  }),
  'order.open': query({
    input: z.object({ orderId }),
    output: orderViewSchema,
    errors: unknown,
    permission: 'order.edit',
    touches: 'nothing',
    example: { orderId: exampleId },
  }),
  /** The latest of the branch, or those a number, a document or a customer's name finds. */
  'order.recent': query({
    input: z.object({ text: lineText({ max: 80 }) }),
    output: z.object({ rows: z.array(orderRowSchema), moreCustomers: z.boolean() }),
    errors: {},
    permission: 'order.edit',
    touches: 'nothing',
    example: { text: '' },
  }),
  /** Fechamento de Pedido: from here on it waits for the cashier. */
  'order.place': command({
    input: z.object({ orderId, plan: paymentPlanSchema }),
    output: orderViewSchema,
    errors: { ...notOpen, ...pick(saleRefusals, 'nothing-to-sell'), ...pick(orderRefusals, 'order-expired') },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, plan: { kind: drawerKind } },
  }),
  /** Takes a waiting order back, to change it. */
  'order.reopen': command({
    input: z.object({ orderId }),
    output: orderViewSchema,
    errors: { ...notOpen, ...taken },
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId },
  }),
  /** Puts a quote on the prices of today, with a new validity; says what changed. */
  'order.reprice': command({
    input: z.object({ orderId }),
    output: repriced,
    errors: notOpen,
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId },
  }),
  /** A new quote of the same items, at the prices of today. */
  'order.copy': command({
    input: z.object({ orderId, copyId: orderIdSchema }),
    output: repriced,
    errors: unknown,
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, copyId: '01890000-0000-7000-8000-00000000cafe' },
  }),
  'order.cancel': command({
    input: z.object({ orderId, reason }),
    output: z.null(),
    errors: { ...notOpen, ...taken },
    permission: 'order.cancel',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId, reason: 'cliente desistiu' },
  }),
  /** The quote as it would be printed. */
  'order.paper': query({
    input: z.object({ orderId }),
    output: receiptDocumentSchema,
    errors: unknown,
    permission: 'order.edit',
    touches: 'nothing',
    example: { orderId: exampleId },
  }),
  'order.print': command({
    input: z.object({ orderId }),
    output: z.object({ printed: z.boolean() }),
    errors: unknown,
    permission: 'order.edit',
    touches: 'customer',
    atStake: orderAtStake,
    example: { orderId: exampleId },
  }),
  /** Recebimento de Pedidos: the orders of the branch that wait, longest first. */
  'order.waiting': query({
    input: z.object({ text: lineText({ max: 80 }) }),
    output: z.object({ rows: z.array(orderRowSchema), more: z.boolean() }),
    errors: {},
    permission: 'order.receive',
    touches: 'nothing',
    example: { text: '' },
  }),
  /**
   * Claims a waiting order for this till and makes it the terminal's current sale, ready to be paid. One that expired
   * comes with the prices of today, and what they changed.
   */
  'order.receive': command({
    input: z.object({ orderId }),
    output: z.object({ sale: saleViewSchema, repricing: repricingSchema.nullable() }),
    errors: {
      ...pick(tillRefusals, 'till-closed'),
      ...pick(saleRefusals, 'sale-in-progress', 'nothing-to-sell'),
      ...taken,
    },
    permission: 'order.receive',
    touches: 'sale',
    atStake: orderAtStake,
    example: { orderId: exampleId },
  }),
  /** Gives up receiving: the order waits again, and another till may take it. */
  'order.give-back': command({
    input: z.object({ saleId: saleIdSchema }),
    output: z.null(),
    errors: {
      ...pick(saleRefusals, 'sale-not-open', 'sale-in-act'),
      ...pick(orderRefusals, 'order-has-tenders'),
    },
    permission: 'order.receive',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** Consulta de Pedidos, newest first, a page at a time; `moreCustomers`: the name fits too many to look through. */
  'order.search': query({
    input: z.object({ filter: orderFilterSchema, after: orderCursorSchema.nullable() }),
    output: z.object({
      rows: z.array(foundRowSchema),
      next: orderCursorSchema.nullable(),
      moreCustomers: z.boolean(),
    }),
    errors: {},
    permission: 'order.consult',
    touches: 'nothing',
    example: {
      filter: { text: '', state: null, salespersonId: null, from: null, until: null },
      after: null,
    },
  }),
  /** How a finished sale of the branch was paid; nothing where there is no such sale. */
  'order.sale-payments': query({
    input: z.object({ saleId: saleIdSchema }),
    output: z.array(tenderSchema),
    errors: {},
    permission: 'order.consult',
    touches: 'nothing',
    example: { saleId: exampleId },
  }),
  'order.details': query({
    input: z.object({ orderId }),
    output: orderDetailsSchema,
    errors: unknown,
    permission: 'order.consult',
    touches: 'nothing',
    example: { orderId: exampleId },
  }),
} as const
