import { cardMark, cardSlipSchema } from '../card-slip'
import { installmentPlan, installmentsSchema, tooManyInstallments } from '../installment-plan'
import { defineTender } from '../tender-definition'

const slip = cardSlipSchema.extend({ installments: installmentsSchema })

/** Cartão de crédito, taken at a card machine beside the till. */
export const creditCard = defineTender({
  kind: 'credit-card',
  name: 'Cartão de crédito',
  label: 'Crédito',
  digit: 2,
  entered: slip,
  detail: slip,
  refusals: tooManyInstallments,
  finishRefusals: {},
  needsCustomer: null,
  unanswered: null,
  givesChange: false,
  paysDebt: true,
  mayBeUsual: true,
  plan: 'installments',
  refund: { order: 2, deed: 'Estorne no cartão de crédito', isOwed: false, leavesSlip: true, chosen: null },
  mark: cardMark,
  audited: ({ nsu }) => ({ nsu }),
  printed: ({ amount, brand, installments, nsu }) => ({
    behindName: brand,
    lines: [`${installmentPlan(amount, installments)}  NSU ${nsu}`],
  }),
  installments: ({ installments }) => installments,
  payableCode: () => null,
})
