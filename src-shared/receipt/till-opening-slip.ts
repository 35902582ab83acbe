import { formatCents } from '../money/format'
import type { TillSession } from '../till/till-session'
import { row } from './receipt-blocks'
import type { ReceiptDocument } from './receipt-document'
import {
  openingDifferenceBlocks,
  openingMoment,
  signature,
  slipHeader,
  type SlipPlace,
} from './till-slip-blocks'

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
