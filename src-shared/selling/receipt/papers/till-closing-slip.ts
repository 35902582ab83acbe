import { subtract } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import { printedMoment } from '../../../kernel/time/printed-date'
import type { TenderCount } from '../../../store/till/tender-count'
import type { TillClosing } from '../../../store/till/till-closing'
import { drawerKind } from '../../payment/drawer-kind'
import { tenderNames } from '../../payment/tender'
import { row, rule, text } from '../blocks/receipt-blocks'
import { sealBlocks } from '../blocks/seal-blocks'
import { sessionBlocks } from '../blocks/session-blocks'
import {
  differenceName,
  openingDifferenceBlocks,
  openingMoment,
  signature,
  slipHeader,
  type SlipPlace,
} from '../blocks/till-slip-blocks'
import type { ReceiptBlock, ReceiptDocument } from '../receipt-document'

/** Relatório de fechamento (FEATURES B1): expected, counted and signed difference of each tender, and the session's movements. */
export function tillClosingSlip(place: SlipPlace, closing: TillClosing): ReceiptDocument {
  const { till } = closing
  return {
    kind: 'till-close',
    title: 'Fechamento de caixa',
    blocks: [
      ...slipHeader(place, 'FECHAMENTO DE CAIXA'),
      ...openingMoment(place, till),
      row('Fechado em', printedMoment(closing.closedAt, place.timeZone)),
      row('Fechado por', closing.closedByName),
      rule,
      row('Fundo de troco', formatCents(till.float)),
      ...openingDifferenceBlocks(till),
      rule,
      ...sessionBlocks(closing),
      rule,
      ...closing.counts.flatMap(countBlocks),
      ...firstCountBlocks(closing, place.timeZone),
      ...leftBlocks(closing),
      ...(closing.note === '' ? [] : [text(`Observação: ${closing.note}`)]),
      ...closing.notes.map(({ at, operatorName, text: words }) =>
        text(`Anotação de ${operatorName}, ${printedMoment(at, place.timeZone)}: ${words}`),
      ),
      ...sealBlocks(closing.seal),
      ...signature('Assinatura do operador'),
      ...signature('Assinatura do gerente'),
    ],
  }
}

function countBlocks({ tender, expected, counted, difference }: TenderCount): ReceiptBlock[] {
  return [
    text(tenderNames[tender], { strong: true }),
    row('  Esperado', formatCents(expected)),
    row('  Contado', formatCents(counted)),
    row(`  ${differenceName(difference)}`, formatCents(difference), { strong: true }),
  ]
}

/** A recount hides nothing: what was counted before stands under it. */
function firstCountBlocks({ firstCount }: TillClosing, timeZone: SlipPlace['timeZone']): ReceiptBlock[] {
  if (firstCount === null) return []
  return [
    rule,
    text(`Primeira contagem, ${printedMoment(firstCount.at, timeZone)}`, { strong: true }),
    ...firstCount.counts.map(({ tender, counted }) => row(`  ${tenderNames[tender]}`, formatCents(counted))),
  ]
}

function leftBlocks({ left, counts }: TillClosing): ReceiptBlock[] {
  const cash = counts.find(({ tender }) => tender === drawerKind)
  if (left === null || !cash) return []
  return [
    rule,
    row('Retirado para o cofre', formatCents(subtract(cash.counted, left))),
    row('Fica na gaveta', formatCents(left)),
  ]
}
