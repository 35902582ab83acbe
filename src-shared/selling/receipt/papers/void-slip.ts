import type { Instant } from '../../../kernel/ids'
import type { Cents } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import { printedMoment } from '../../../kernel/time/printed-date'
import type { RefundView } from '../../returns/return-view'
import { leftBlocks } from '../blocks/left-blocks'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import { refundBlocks } from '../blocks/refund-blocks'
import type { ReceiptBlock, ReceiptDocument } from '../receipt-document'
import { shopHeader, type ReceiptShop } from '../receipt-shop'
import { formatSaleNumber } from '../sale-number'

/** A cancelled sale, as its paper says it. */
export interface VoidedSale {
  readonly shop: ReceiptShop
  readonly terminalName: string
  /** The number of the sale that was cancelled. */
  readonly number: number
  readonly finishedAt: Instant
  readonly voidedAt: Instant
  readonly timeZone: string
  /** Cents given back. */
  readonly total: Cents
  /** What goes back, by kind: cash here, cards and Pix at their own machines. */
  readonly refunds: readonly RefundView[]
  readonly reason: string
  readonly operatorName: string
  /** Who allowed it; null when the operator holds the right. */
  readonly approverName: string | null
}

/** The paper of a cancelled sale, with what others leave for it and room for the customer's signature (FEATURES A6). */
export function voidSlip(sale: VoidedSale, left: readonly ReceiptBlock[]): ReceiptDocument {
  return {
    kind: 'void',
    title: `Cancelamento do cupom ${formatSaleNumber(sale.number)}`,
    blocks: [
      ...shopHeader(sale.shop),
      rule,
      centred('CANCELAMENTO', { strong: true, large: true }),
      row('Cupom cancelado', `Nº ${formatSaleNumber(sale.number)}`, { strong: true }),
      row('Venda', printedMoment(sale.finishedAt, sale.timeZone)),
      row('Cancelada', printedMoment(sale.voidedAt, sale.timeZone)),
      row('VALOR', formatCents(sale.total), { strong: true, large: true }),
      ...refundBlocks(sale.refunds),
      ...leftBlocks(left),
      rule,
      text(`Motivo: ${sale.reason}`),
      text(`Terminal: ${sale.terminalName}`),
      text(`Operador: ${sale.operatorName}`),
      ...(sale.approverName === null ? [] : [text(`Autorizado por: ${sale.approverName}`)]),
      text('\n\n'),
      rule,
      centred('Assinatura do cliente'),
    ],
  }
}
