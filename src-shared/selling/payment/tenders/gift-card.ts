import { z } from 'zod'
import { centsSchema } from '../../../kernel/money/cents'
import { refusal } from '../../../kernel/refusal'
import { defineTender } from '../tender-definition'

/** What becomes of the rest of a card where the sale comes to less: it is used whole (FEATURES F24). */
export const restPolicies = ['refuse', 'lost', 'voucher'] as const
export type RestPolicy = (typeof restPolicies)[number]

/** Cartão-presente: value somebody paid for before, used whole. */
export const giftCard = defineTender({
  kind: 'gift-card',
  name: 'Cartão-presente',
  label: 'Cartão-presente',
  digit: 7,
  entered: z.object({}),
  detail: z.object({
    /** Its account, by uid: the number is money, and is not kept with the sale. */
    account: z.uuid(),
    ending: z.string(),
    /** All that was on it, in cents: this is held, and leaves it. */
    worth: centsSchema,
    rest: z.enum(restPolicies),
    /** The least it may pay, in cents, of what is agreed on with the customer. */
    least: centsSchema,
  }),
  refusals: {
    'gift-card-by-number': refusal(
      z.object({}),
      () => 'Use o cartão-presente pelo número dele: leia ou digite o número.',
    ),
  },
  finishRefusals: {},
  needsCustomer: null,
  unanswered: 'O cartão-presente ainda não foi confirmado. Pergunte de novo ou remova o cartão.',
  givesChange: false,
  paysDebt: false,
  mayBeUsual: false,
  plan: 'none',
  refund: {
    order: 6,
    deed: 'O cartão-presente volta a valer',
    isOwed: false,
    leavesSlip: false,
    chosen: null,
  },
  mark: ({ ending }) => `Final ${ending}`,
  audited: ({ ending }) => ({ codeEnding: ending }),
  printed: ({ ending }) => ({ behindName: '', lines: [`Cartão final ${ending}`] }),
  installments: () => null,
  payableCode: () => null,
})
