import { refundOf, type RefundKind } from './refund'

/** Which of the two come back. */
export interface ComesBack {
  readonly goods: boolean
  readonly value: boolean
}

/** What becomes of what comes back: the beginning of a sentence. */
function fateOf({ goods, value }: ComesBack): string {
  if (!value) return 'Os produtos voltam ao estoque'
  if (!goods) return 'O cartão-presente deixa de valer'
  return 'Os produtos voltam ao estoque, o cartão-presente deixa de valer'
}

/** What the cashier is told before a return, by how the money goes back. */
export function returnTold(back: ComesBack, refund: RefundKind): string {
  return fateOf(back) + refundOf(refund).told
}

/** The same where the voucher waits here for the new sale. */
export function exchangeTold(back: ComesBack): string {
  return `${fateOf(back)} e o vale-troca espera o pagamento da nova venda.`
}
