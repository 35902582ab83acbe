import { z } from 'zod'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import { instantSchema, saleIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText } from '../../kernel/text/text-door'
import { loyaltyRefusals } from '../../loyalty/loyalty-refusals'
import { tillRefusals } from '../../store/till/till-refusals'
import { paymentRefusals } from '../payment/payment-refusals'
import { tenderFinishRefusals } from '../payment/tender-refusals'
import { refundViewSchema } from '../returns/return-view'
import { returnsRefusals } from '../returns/returns-refusals'
import { saleRefusals } from './sale-refusals'

const saleId = saleIdSchema

/** Something is being done with the sale at this moment: it is finished, cancelled or given back. */
export const inAct = pick(saleRefusals, 'sale-in-act')
/** The sale changed while somebody outside was asked for it. */
const changed = pick(saleRefusals, 'sale-changed')
export const notOpen = { ...pick(saleRefusals, 'sale-not-open'), ...inAct }

/** Finishing a sale, and what becomes of finished ones. */
export const saleActContract = {
  'sale.finish': command({
    input: z.object({ saleId }),
    output: z.object({
      saleId,
      number: z.int(),
      total: centsSchema,
      change: centsSchema,
      /** A campaign is to be chosen (loyalty.campaigns). */
      awaitsCampaign: z.boolean(),
    }),
    errors: {
      ...notOpen,
      ...pick(saleRefusals, 'nothing-to-sell'),
      ...pick(paymentRefusals, 'not-paid', 'tenders-exceed-total', 'tender-not-confirmed'),
      ...tenderFinishRefusals,
      /** The operator did not answer or said no: go on without its benefit (loyalty.clear), or try again. */
      ...pick(loyaltyRefusals, 'benefit-not-confirmed', 'benefit-changed', 'benefit-not-secured'),
      ...changed,
    },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** The latest finished or voided sales of this terminal, newest first. */
  'sale.recent': query({
    input: z.object({ number: z.int().positive().nullable().default(null) }),
    output: z.array(
      z.object({
        id: saleIdSchema,
        number: z.int(),
        finishedAt: instantSchema,
        customerName: z.string().nullable(),
        /** Who finished it. */
        operatorName: z.string(),
        total: centsSchema,
        change: centsSchema,
        voided: z.boolean(),
      }),
    ),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: { number: null },
  }),
  /** Cancels a finished sale: stock and cash go back, the document stays and says so. */
  'sale.void': command({
    input: z.object({ saleId, reason: lineText({ min: 3, max: 120 }) }),
    /** What goes back to the customer, by tender: cards and Pix at their own machines. */
    output: z.object({ refunds: z.array(refundViewSchema) }),
    errors: {
      ...pick(
        saleRefusals,
        'sale-not-finished',
        'sale-has-returns',
        'undone-elsewhere',
        'credit-received',
        'void-too-late',
        'load-spent',
        'undo-refused',
        'not-confirmed',
      ),
      ...pick(tillRefusals, 'till-closed'),
      ...pick(returnsRefusals, 'no-cash-to-refund'),
      ...inAct,
      ...changed,
    },
    permission: 'sale.void',
    touches: 'goods',
    atStake: saleAtStake,
    example: { saleId: exampleId, reason: 'cliente desistiu' },
  }),
} as const
