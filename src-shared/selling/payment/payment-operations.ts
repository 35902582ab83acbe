import { z } from 'zod'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import { saleIdSchema, tenderIdSchema } from '../../kernel/ids'
import { cents, centsSchema } from '../../kernel/money/cents'
import { command } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { saleRefusals } from '../sale/sale-refusals'
import { saleViewSchema } from '../sale/sale-view'
import { paymentRefusals } from './payment-refusals'
import { newTenderSchema } from './tender'
import { takeErrors } from './tender-refusals'

const notOpen = pick(saleRefusals, 'sale-not-open', 'sale-in-act')

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
      ...pick(paymentRefusals, 'nothing-due', 'more-than-due', 'tender-needs-customer'),
      ...takeErrors,
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
    errors: { ...notOpen, ...pick(paymentRefusals, 'tender-not-found') },
    permission: 'sale.sell',
    touches: 'money',
    atStake: saleAtStake,
    example: { saleId: exampleId, tenderId: exampleId },
  }),
  'payment.remove-tender': command({
    input: z.object({ saleId: saleIdSchema, tenderId: tenderIdSchema }),
    output: saleViewSchema,
    errors: { ...notOpen, ...pick(paymentRefusals, 'tender-not-found') },
    permission: 'payment.remove-tender',
    touches: 'money',
    atStake: saleAtStake,
    example: { saleId: exampleId, tenderId: exampleId },
  }),
} as const
