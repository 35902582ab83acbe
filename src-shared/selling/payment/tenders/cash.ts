import { z } from 'zod'
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
  needsCustomer: null,
  unanswered: null,
  givesChange: true,
  mayBeUsual: true,
  plan: 'whole',
  refund: { order: 6, deed: 'Devolva em dinheiro', isOwed: false, leavesSlip: false },
  mark: () => '',
  audited: () => ({}),
  printed: () => ({ behindName: '', lines: [] }),
  installments: () => null,
  payableCode: () => null,
})
