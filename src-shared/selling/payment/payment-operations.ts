import { z } from 'zod'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import { instantSchema, saleIdSchema, tenderIdSchema } from '../../kernel/ids'
import { cents, centsSchema } from '../../kernel/money/cents'
import { command } from '../../kernel/operation'
import { saleViewSchema } from '../sale/sale-view'
import { newTenderSchema, tenderKindSchema } from './tender'
import { takeErrors } from './tender-refusals'

const none = z.object({})
const notOpen = { 'sale-not-open': none, 'sale-in-act': none }

/** Too many numbers of no voucher were tried at this terminal. */
export const voucherWait = { 'voucher-wait': z.object({ until: instantSchema }) }

export const paymentContract = {
  /** The tender's id comes with the form: the same tender sent twice counts once. */
  'payment.add-tender': command({
    input: z.object({
      saleId: saleIdSchema,
      tender: newTenderSchema,
      /** The change, in cents, that somebody agreed to give after `large-change`. */
      confirmedChange: centsSchema.optional(),
    }),
    output: saleViewSchema,
    errors: {
      ...notOpen,
      'nothing-due': none,
      'more-than-due': z.object({ remaining: centsSchema }),
      'tender-needs-customer': z.object({ tender: tenderKindSchema }),
      ...takeErrors,
      ...voucherWait,
    },
    permission: 'sale.sell',
    touches: 'money',
    atStake: saleAtStake,
    example: { saleId: exampleId, tender: { kind: 'cash', id: exampleId, amount: cents(5_000) } },
  }),
  /** The cashier saw the money arrive. */
  'payment.confirm-pix': command({
    input: z.object({ saleId: saleIdSchema, tenderId: tenderIdSchema }),
    output: saleViewSchema,
    errors: { ...notOpen, 'tender-not-found': none },
    permission: 'sale.sell',
    touches: 'money',
    atStake: saleAtStake,
    example: { saleId: exampleId, tenderId: exampleId },
  }),
  'payment.remove-tender': command({
    input: z.object({ saleId: saleIdSchema, tenderId: tenderIdSchema }),
    output: saleViewSchema,
    errors: { ...notOpen, 'tender-not-found': none },
    permission: 'payment.remove-tender',
    touches: 'money',
    atStake: saleAtStake,
    example: { saleId: exampleId, tenderId: exampleId },
  }),
} as const
