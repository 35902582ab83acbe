import { cardMark, cardSlipSchema } from '../card-slip'
import { defineTender } from '../tender-definition'

/** Cartão de débito, taken at a card machine beside the till. */
export const debitCard = defineTender({
  kind: 'debit-card',
  name: 'Cartão de débito',
  label: 'Débito',
  digit: 3,
  entered: cardSlipSchema,
  detail: cardSlipSchema,
  refusals: {},
  finishRefusals: {},
  needsCustomer: null,
  unanswered: null,
  givesChange: false,
  paysDebt: true,
  mayBeUsual: true,
  plan: 'whole',
  refund: { order: 3, deed: 'Estorne no cartão de débito', isOwed: false, leavesSlip: true, chosen: null },
  mark: cardMark,
  audited: ({ nsu }) => ({ nsu }),
  printed: ({ brand, nsu }) => ({ behindName: brand, lines: [`NSU ${nsu}`] }),
  installments: () => null,
  payableCode: () => null,
})
