import { formatCents } from '../../../kernel/money/format'
import type { TillSession } from '../../../store/till/till-session'
import { row } from '../blocks/receipt-blocks'
import {
  openingDifferenceBlocks,
  openingMoment,
  signature,
  slipHeader,
  type SlipPlace,
} from '../blocks/till-slip-blocks'
import type { ReceiptDocument } from '../receipt-document'

/** Comprovante de abertura (FEATURES B1). */
export function tillOpeningSlip(place: SlipPlace, till: TillSession): ReceiptDocument {
  return {
    kind: 'till-open',
    title: 'Abertura de caixa',
    blocks: [
      ...slipHeader(place, 'ABERTURA DE CAIXA'),
      ...openingMoment(place, till),
      row('FUNDO DE TROCO', formatCents(till.float), { strong: true }),
      ...openingDifferenceBlocks(till),
      ...signature('Assinatura do operador'),
    ],
  }
}
