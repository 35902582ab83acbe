import { z } from 'zod'
import { customerRefusals } from '../../customers/customer/customer-refusals'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema, installmentIdSchema, receivingIdSchema, tenderIdSchema } from '../../kernel/ids'
import { cents, centsSchema } from '../../kernel/money/cents'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText, numberTextOf } from '../../kernel/text/text-door'
import { tillRefusals } from '../../store/till/till-refusals'
import { drawerKind } from '../payment/drawer-kind'
import { paymentRefusals } from '../payment/payment-refusals'
import { newTenderSchema } from '../payment/tender'
import { takeErrors } from '../payment/tender-refusals'
import { returnsRefusals } from '../returns/returns-refusals'
import { crediarioRefusals } from './crediario-refusals'
import {
  doneReceivingSchema,
  newReceivingSchema,
  overdueDebtsSchema,
  owedSchema,
  paidTwiceSchema,
  receivingViewSchema,
} from './receiving-view'

const notOpen = pick(crediarioRefusals, 'receiving-not-open')
const notFound = pick(crediarioRefusals, 'receiving-not-found')
const ofTender = z.object({ receivingId: receivingIdSchema, tenderId: tenderIdSchema })
const ofReceiving = z.object({ receivingId: receivingIdSchema })
const permission = 'crediario.receive'

/** Receiving instalments at the till (FEATURES B10). What was taken for one stands on disk before it is done. */
export const crediarioContract = {
  /** What a customer owes, with interest and fine of today. */
  'crediario.owed': query({
    input: z.object({ customerId: customerIdSchema }),
    output: owedSchema,
    errors: pick(customerRefusals, 'customer-not-found'),
    permission,
    touches: 'nothing',
    example: { customerId: exampleId },
  }),
  /** Whose instalment a slip of a carnê is, by the number in its barcode; two may share one. */
  'crediario.find': query({
    input: z.object({ code: numberTextOf(/^\d{12}$/) }),
    output: z.array(
      z.object({ customerId: customerIdSchema, name: z.string(), installmentId: installmentIdSchema }),
    ),
    errors: {},
    permission,
    touches: 'nothing',
    example: { code: '000000000001' },
  }),
  /** What is overdue for longer than the shop lets be, for whoever calls the customers. */
  'crediario.overdue': query({
    input: z.object({}),
    output: overdueDebtsSchema,
    errors: {},
    permission: 'reports.view',
    touches: 'nothing',
    example: {},
  }),
  /** What was received above what was owed, at tills that were apart: so long as somebody may still see to it. */
  'crediario.paid-twice': query({
    input: z.object({}),
    output: z.array(paidTwiceSchema),
    errors: {},
    permission,
    touches: 'nothing',
    example: {},
  }),
  /** The receiving in progress at this terminal, whatever happened since it was begun. */
  'crediario.current': query({
    input: z.object({}),
    output: receivingViewSchema.nullable(),
    errors: {},
    permission,
    touches: 'nothing',
    example: {},
  }),
  /** Puts an amount to instalments, the oldest first; sent twice it is one. */
  'crediario.begin': command({
    input: newReceivingSchema,
    output: receivingViewSchema,
    errors: {
      ...pick(tillRefusals, 'till-closed'),
      ...pick(
        crediarioRefusals,
        'installments-changed',
        'more-than-owed',
        'receiving-in-progress',
        'receiving-not-open',
        'discount-above-limit',
      ),
    },
    permission,
    touches: 'money',
    atStake: 'input',
    example: {
      id: exampleId,
      customerId: exampleId,
      installments: [`${exampleId}/1`],
      amount: cents(1000),
      discount: cents(0),
    },
  }),
  /** The tender's id comes with the form: the same tender sent twice counts once. */
  'crediario.take': command({
    input: ofReceiving.extend({
      tender: newTenderSchema,
      /** The change, in cents, that somebody agreed to give after `large-change`. */
      confirmedChange: centsSchema.optional(),
    }),
    output: receivingViewSchema,
    errors: {
      ...notOpen,
      ...pick(crediarioRefusals, 'tender-pays-no-debt'),
      ...pick(paymentRefusals, 'nothing-due', 'more-than-due'),
      ...takeErrors,
    },
    permission,
    touches: 'money',
    atStake: 'input',
    example: { receivingId: exampleId, tender: { kind: drawerKind, id: exampleId, amount: cents(5_000) } },
  }),
  /** The cashier saw the money arrive. */
  'crediario.confirm': command({
    input: ofTender,
    output: receivingViewSchema,
    errors: { ...notOpen, ...pick(paymentRefusals, 'tender-not-found') },
    permission,
    touches: 'money',
    atStake: 'input',
    example: { receivingId: exampleId, tenderId: exampleId },
  }),
  'crediario.remove-tender': command({
    input: ofTender,
    output: receivingViewSchema,
    errors: { ...notOpen, ...pick(paymentRefusals, 'tender-not-found') },
    permission: 'payment.remove-tender',
    touches: 'money',
    atStake: 'input',
    example: { receivingId: exampleId, tenderId: exampleId },
  }),
  /** What was taken goes back to the customer. */
  'crediario.give-up': command({
    input: ofReceiving,
    output: z.null(),
    errors: notOpen,
    permission,
    touches: 'money',
    atStake: 'input',
    example: { receivingId: exampleId },
  }),
  /** Gives it its number, in one transaction with all it does; sent again it is answered from what was done. */
  'crediario.finish': command({
    input: ofReceiving,
    output: doneReceivingSchema,
    errors: {
      ...notOpen,
      ...pick(tillRefusals, 'till-closed'),
      ...pick(crediarioRefusals, 'installments-changed'),
      ...pick(paymentRefusals, 'not-paid', 'tender-not-confirmed'),
    },
    permission,
    touches: 'money',
    atStake: 'input',
    example: { receivingId: exampleId },
  }),
  /** What a customer paid, the latest first. */
  'crediario.receivings': query({
    input: z.object({ customerId: customerIdSchema }),
    output: z.array(doneReceivingSchema),
    errors: {},
    permission,
    touches: 'nothing',
    example: { customerId: exampleId },
  }),
  /** On its day, at the till that took it: the instalments are open again and the money goes back as it came. */
  'crediario.undo': command({
    input: ofReceiving.extend({ reason: lineText({ min: 3, max: 120 }) }),
    output: doneReceivingSchema,
    errors: {
      ...notFound,
      ...pick(tillRefusals, 'till-closed'),
      ...pick(returnsRefusals, 'no-cash-to-refund'),
      ...pick(
        crediarioRefusals,
        'receiving-elsewhere',
        'receiving-undone',
        'undo-too-late',
        'received-after',
        'given-back-after',
      ),
    },
    permission: 'crediario.undo',
    touches: 'money',
    atStake: 'input',
    example: { receivingId: exampleId, reason: 'valor errado' },
  }),
  /** Prints the carnê of all that is open of a customer. */
  'crediario.print-carne': command({
    input: z.object({ customerId: customerIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors: pick(crediarioRefusals, 'nothing-owed'),
    permission,
    touches: 'customer',
    atStake: 'input',
    example: { customerId: exampleId },
  }),
  /** Prints its paper again, marked 2ª via. */
  'crediario.reprint': command({
    input: ofReceiving,
    output: z.object({ printed: z.boolean() }),
    errors: notFound,
    permission: 'receipt.reprint',
    touches: 'customer',
    atStake: 'input',
    example: { receivingId: exampleId },
  }),
} as const
