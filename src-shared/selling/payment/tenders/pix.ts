import { z } from 'zod'
import { instantSchema } from '../../../kernel/ids'
import { centsSchema } from '../../../kernel/money/cents'
import { refusal } from '../../../kernel/refusal'
import { defineTender } from '../tender-definition'

/** Pix by a code of the shop's own key; the cashier sees the money arrive at the bank and says so. */
export const pix = defineTender({
  kind: 'pix',
  name: 'Pix',
  label: 'Pix',
  digit: 4,
  entered: z.object({}),
  detail: z.object({
    txid: z.string(),
    /** BR Code text, as in the QR. */
    payload: z.string(),
    /** When somebody saw it arrive. */
    receivedAt: instantSchema.nullable(),
    /** What the sale came to when the code was made, in cents; null where that was not kept yet. */
    saleTotal: centsSchema.nullable(),
  }),
  refusals: {
    'pix-not-configured': refusal(
      z.object({}),
      () => 'A filial não tem chave Pix cadastrada. Use outra forma de pagamento.',
    ),
  },
  finishRefusals: {},
  needsCustomer: null,
  unanswered: 'O Pix ainda não foi confirmado. Confirme o recebimento ou remova o Pix.',
  givesChange: false,
  paysDebt: true,
  mayBeUsual: true,
  plan: 'whole',
  refund: { order: 4, deed: 'Devolva o Pix pelo banco', isOwed: false, leavesSlip: true, chosen: null },
  mark: ({ txid }) => `Txid ${txid}`,
  audited: ({ txid }) => ({ txid }),
  printed: ({ txid }) => ({ behindName: '', lines: [`Txid ${txid}`] }),
  installments: () => null,
  payableCode: ({ payload }) => payload,
})
