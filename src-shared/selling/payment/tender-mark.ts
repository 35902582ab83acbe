import { assertNever } from '../../kernel/result'
import { voucherEnding } from '../../rewards/vouchers/voucher'
import type { Tender } from './tender'

/** By what a tender is found again at the card machine, the bank or the shop; empty for cash and crediário. */
export function tenderMark(tender: Tender): string {
  switch (tender.kind) {
    case 'credit-card':
    case 'debit-card':
      return `${tender.brand} · NSU ${tender.nsu}`
    case 'pix':
      return `Txid ${tender.txid}`
    case 'exchange-voucher':
      return `Vale final ${voucherEnding(tender.code)}`
    case 'cash':
    case 'store-credit':
      return ''
    default:
      return assertNever(tender)
  }
}
