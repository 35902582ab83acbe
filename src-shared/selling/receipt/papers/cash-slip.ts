import { formatCents } from '../../../kernel/money/format'
import { printedMoment } from '../../../kernel/time/printed-date'
import { cashByHandNames, type CashByHand } from '../../../store/till/cash-by-hand'
import { row, rule, text } from '../blocks/receipt-blocks'
import { signature, slipHeader, type SlipPlace } from '../blocks/till-slip-blocks'
import type { ReceiptDocument } from '../receipt-document'

/** Comprovante de suprimento or sangria: the amount in cents, the reason, who answers for it (FEATURES B1). */
export function cashSlip(place: SlipPlace, cash: CashByHand): ReceiptDocument {
  const name = cashByHandNames[cash.kind]
  return {
    kind: cash.kind,
    title: name,
    blocks: [
      ...slipHeader(place, name.toUpperCase()),
      row('Data', printedMoment(cash.at, place.timeZone)),
      row('Operador', cash.operatorName),
      ...(cash.approverName === null ? [] : [row('Autorizado por', cash.approverName)]),
      rule,
      row('VALOR', formatCents(cash.amount), { strong: true, large: true }),
      rule,
      text(`Motivo: ${cash.reason}`),
      ...signature('Assinatura do operador'),
      ...signature(cash.kind === 'cash-drop' ? 'Assinatura de quem recebeu' : 'Assinatura de quem entregou'),
    ],
  }
}
