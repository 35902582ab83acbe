import type { Instant } from '../../../kernel/ids'
import { formatCents } from '../../../kernel/money/format'
import { printedDay, printedMoment } from '../../../kernel/time/printed-date'
import { formatVoucherCode, voucherEnding, type VoucherView } from '../../../rewards/vouchers/voucher'
import { voucherKind } from '../../payment/voucher-kind'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import type { ReceiptDocument } from '../receipt-document'
import { shopHeader, type ReceiptShop } from '../receipt-shop'

/** An exchange voucher as its paper says it: on issue, and again with what is left after part of it was spent. */
interface PrintedVoucher {
  readonly shop: ReceiptShop
  readonly voucher: VoucherView
  readonly customerName: string | null
  readonly at: Instant
  readonly timeZone: string
  /** What was spent before; this paper takes the place of the one handed over then. */
  readonly isRest: boolean
}

/** Vale-troca: number, barcode, balance in cents and last day (FEATURES A7). */
export function voucherSlip(printed: PrintedVoucher): ReceiptDocument {
  const { shop, voucher, customerName, isRest } = printed
  return {
    kind: voucherKind,
    title: `Vale-troca final ${voucherEnding(voucher.code)}`,
    blocks: [
      ...shopHeader(shop),
      rule,
      centred('VALE-TROCA', { strong: true, large: true }),
      row(isRest ? 'SALDO' : 'VALOR', formatCents(voucher.balance), { strong: true, large: true }),
      row('Válido até', printedDay(voucher.expiresOn), { strong: true }),
      row(isRest ? 'Saldo em' : 'Emitido em', printedMoment(printed.at, printed.timeZone)),
      ...(customerName === null ? [] : [text(`Cliente: ${customerName}`)]),
      rule,
      { kind: 'barcode', value: voucher.code },
      centred(formatVoucherCode(voucher.code), { strong: true }),
      centred(
        isRest
          ? 'Substitui o vale entregue antes. Apresente na próxima compra.'
          : 'Apresente este vale na próxima compra. Vale como dinheiro nesta loja: guarde-o bem.',
      ),
    ],
  }
}
