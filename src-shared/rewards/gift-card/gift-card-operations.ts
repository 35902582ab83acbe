import { z } from 'zod'
import { codeLength } from '../../goods/catalog/code-errors'
import { saleAtStake } from '../../kernel/at-stake'
import { exampleId } from '../../kernel/example-id'
import { loadIdSchema, saleIdSchema, tenderIdSchema } from '../../kernel/ids'
import { cents, centsSchema, positiveCentsSchema } from '../../kernel/money/cents'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { codeText } from '../../kernel/text/text-door'
import { orderRefusals } from '../../selling/order/order-refusals'
import { paymentRefusals } from '../../selling/payment/payment-refusals'
import { saleRefusals } from '../../selling/sale/sale-refusals'
import { saleViewSchema } from '../../selling/sale/sale-view'
import { tillRefusals } from '../../store/till/till-refusals'
import { voucherCodeRefusals } from '../vouchers/voucher-refusals'
import {
  giftCardAnswerRefusals,
  giftCardRestRefusals,
  giftCardSaleRefusals,
  giftCardTroubleRefusals,
} from './gift-card-refusals'

const saleId = saleIdSchema
const number = codeText(codeLength)
const notOpen = pick(saleRefusals, 'sale-not-open', 'sale-in-act')
const asking = { ...giftCardAnswerRefusals, ...pick(giftCardTroubleRefusals, 'gift-card-in-use') }

export const giftCardContract = {
  /** Puts a card into the sale in progress, or a new one: worth nothing until it is paid. Its id comes with the form. */
  'gift-card.sell': command({
    input: z.object({
      id: loadIdSchema,
      /** A number of the shop's own; null: one is drawn. */
      number: number.nullable(),
      amount: positiveCentsSchema,
    }),
    output: saleViewSchema,
    errors: {
      ...notOpen,
      ...pick(tillRefusals, 'till-closed'),
      ...pick(orderRefusals, 'order-is-fixed'),
      ...giftCardSaleRefusals,
    },
    permission: 'gift-card.sell',
    touches: 'sale',
    atStake: 'input',
    example: { id: exampleId, number: null, amount: cents(10_000) },
  }),
  /** Takes a card that is not paid yet off the sale. */
  'gift-card.take-off': command({
    input: z.object({ saleId, id: loadIdSchema }),
    output: saleViewSchema,
    errors: { ...notOpen, ...pick(saleRefusals, 'load-not-found') },
    permission: 'gift-card.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, id: exampleId },
  }),
  /** Between how much a card may be worth here, in cents. */
  'gift-card.limits': query({
    input: z.object({}),
    output: z.object({ least: centsSchema, most: centsSchema }),
    errors: {},
    permission: 'gift-card.sell',
    touches: 'nothing',
    example: {},
  }),
  /** Pays the sale with a card, whole: what is on it is held until the sale ends. The tender's id comes with the form. */
  'gift-card.use': command({
    input: z.object({
      saleId,
      id: tenderIdSchema,
      number,
      /** What of it the customer agreed to lose, in cents; null where nobody was asked. */
      lost: centsSchema.nullable(),
    }),
    output: saleViewSchema,
    errors: {
      ...notOpen,
      ...pick(paymentRefusals, 'nothing-due', 'more-than-due', 'tender-not-found'),
      ...pick(voucherCodeRefusals, 'voucher-wait'),
      ...giftCardTroubleRefusals,
      ...giftCardRestRefusals,
      ...giftCardAnswerRefusals,
    },
    permission: 'sale.sell',
    touches: 'money',
    atStake: saleAtStake,
    example: { saleId: exampleId, id: exampleId, number: '991 0000 0000 17', lost: null },
  }),
  /** Asks once more for a card whose answer got lost: the same is asked, and done once. */
  'gift-card.ask': command({
    input: z.object({ saleId, id: tenderIdSchema }),
    output: saleViewSchema,
    errors: { ...notOpen, ...pick(paymentRefusals, 'tender-not-found'), ...asking },
    permission: 'sale.sell',
    touches: 'money',
    atStake: saleAtStake,
    example: { saleId: exampleId, id: exampleId },
  }),
  /** Prints the cards of a finished sale again, those that are still worth something. */
  'gift-card.reprint': command({
    input: z.object({ saleId }),
    output: z.object({ printed: z.boolean() }),
    errors: pick(giftCardTroubleRefusals, 'gift-card-not-found'),
    permission: 'gift-card.reprint',
    touches: 'device',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** How many cards of a finished sale are still worth something. */
  'gift-card.of-sale': query({
    input: z.object({ saleId }),
    output: z.object({ worth: z.int().nonnegative() }),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: { saleId: exampleId },
  }),
} as const
