import { z } from 'zod'
import { instantSchema, saleIdSchema, tenderIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { command } from '../../kernel/operation'
import { daySchema } from '../../kernel/time/calendar-day'
import { saleViewSchema } from '../sale/sale-view'
import { newTenderSchema, tenderKindSchema } from './tender'

const none = z.object({})
const notOpen = { 'sale-not-open': none, 'sale-in-act': none }

/** Too many numbers of no voucher were tried at this terminal. */
export const voucherWait = { 'voucher-wait': z.object({ until: instantSchema }) }

/** Why an exchange voucher does not pay what was asked of it. */
export const voucherErrors = {
  'voucher-not-found': none,
  'voucher-spent': none,
  'voucher-expired': z.object({ expiresOn: daySchema }),
  'more-than-voucher': z.object({ balance: centsSchema }),
}

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
      'large-change': z.object({ change: centsSchema }),
      'absurd-cash': z.object({ most: centsSchema }),
      'more-than-due': z.object({ remaining: centsSchema }),
      'tender-needs-customer': z.object({ tender: tenderKindSchema }),
      'too-many-installments': none,
      'first-due-in-the-past': none,
      'pix-not-configured': none,
      ...voucherErrors,
      ...voucherWait,
    },
    permission: 'sale.sell',
  }),
  /** The cashier saw the money arrive. */
  'payment.confirm-pix': command({
    input: z.object({ saleId: saleIdSchema, tenderId: tenderIdSchema }),
    output: saleViewSchema,
    errors: { ...notOpen, 'tender-not-found': none },
    permission: 'sale.sell',
  }),
  'payment.remove-tender': command({
    input: z.object({ saleId: saleIdSchema, tenderId: tenderIdSchema }),
    output: saleViewSchema,
    errors: { ...notOpen, 'tender-not-found': none },
    permission: 'payment.remove-tender',
  }),
} as const
