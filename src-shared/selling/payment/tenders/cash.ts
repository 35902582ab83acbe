import { z } from 'zod'
import { centsSchema } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import { refusal } from '../../../kernel/refusal'
import { defineTender } from '../tender-definition'

const nothing = z.object({})

/** Dinheiro: what was handed over, change and all. */
export const cash = defineTender({
  kind: 'cash',
  name: 'Dinheiro',
  label: 'Dinheiro',
  digit: 1,
  entered: nothing,
  detail: nothing,
  refusals: {
    'large-change': refusal(
      z.object({ change: centsSchema }),
      ({ change }) => `O troco seria de ${formatCents(change)}. Confira o valor recebido.`,
    ),
    'absurd-cash': refusal(
      z.object({ most: centsSchema }),
      ({ most }) => `O valor recebido em dinheiro não pode passar de ${formatCents(most)}. Confira o valor.`,
    ),
  },
  finishRefusals: {},
  needsCustomer: null,
  unanswered: null,
  givesChange: true,
  paysDebt: true,
  mayBeUsual: true,
  plan: 'whole',
  refund: {
    order: 7,
    deed: 'Devolva em dinheiro',
    isOwed: false,
    leavesSlip: false,
    chosen: { right: 'returns.refund-cash', told: 'e o dinheiro sai deste caixa.' },
  },
  mark: () => '',
  audited: () => ({}),
  printed: () => ({ behindName: '', lines: [] }),
  installments: () => null,
  payableCode: () => null,
})
