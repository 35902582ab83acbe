import { isValidEan } from '../../../goods/catalog/ean'
import type { Instant } from '../../../kernel/ids'
import type { Cents } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import { printedDay, printedMoment } from '../../../kernel/time/printed-date'
import { giftCardKind } from '../../payment/gift-card-kind'
import { centred, row, rule } from '../blocks/receipt-blocks'
import type { ReceiptDocument } from '../receipt-document'
import { shopHeader, type ReceiptShop } from '../receipt-shop'

interface PrintedGiftCard {
  readonly shop: ReceiptShop
  readonly number: string
  /** Cents. */
  readonly worth: Cents
  /** Its last day; null: it has none. */
  readonly expiresOn: string | null
  readonly at: Instant
  readonly timeZone: string
}

/** Cartão-presente: number, barcode, what it is worth and until when (FEATURES F24). */
export function giftCardSlip({
  shop,
  number,
  worth,
  expiresOn,
  at,
  timeZone,
}: PrintedGiftCard): ReceiptDocument {
  return {
    kind: giftCardKind,
    title: `Cartão-presente final ${number.slice(-4)}`,
    blocks: [
      ...shopHeader(shop),
      rule,
      centred('CARTÃO-PRESENTE', { strong: true, large: true }),
      row('VALOR', formatCents(worth), { strong: true, large: true }),
      row('Válido até', expiresOn === null ? 'sem prazo' : printedDay(expiresOn), { strong: true }),
      row('Emitido em', printedMoment(at, timeZone)),
      rule,
      {
        kind: 'barcode',
        value: number,
        ...(isValidEan(number) && number.length === 13 && { symbology: 'ean13' }),
      },
      centred(inGroups(number), { strong: true }),
      centred('Apresente este cartão para pagar: ele é usado por inteiro, em uma compra. Guarde-o bem.'),
    ],
  }
}

/** As it is read out: `991 0000 0000 17`. */
function inGroups(number: string): string {
  return /^\d{13}$/.test(number) ? number.replace(/^(\d{3})(\d{4})(\d{4})(\d{2})$/, '$1 $2 $3 $4') : number
}
