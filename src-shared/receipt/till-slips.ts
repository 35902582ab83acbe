import type { Instant } from '../ids'
import type { Cents } from '../money/cents'
import { formatCents } from '../money/format'
import type { TillClosing } from '../till/till-session'
import { printedMoment } from './printed-date'
import { centred, row, rule, text } from './receipt-blocks'
import type { ReceiptBlock, ReceiptDocument } from './receipt-document'

/** An opened till. The float is in cents. */
export interface OpenedTill {
  readonly shopName: string
  readonly terminalName: string
  readonly operatorName: string
  readonly openedAt: Instant
  readonly timeZone: string
  readonly float: Cents
}

/** A closed till, with what the closing found. Amounts in cents, the difference signed. */
export interface ClosedTill extends OpenedTill, TillClosing {
  readonly closedByName: string
  readonly closedAt: Instant
  readonly note: string
}

/** Comprovante de abertura (FEATURES B1). */
export function tillOpeningSlip(till: OpenedTill): ReceiptDocument {
  return {
    kind: 'till-open',
    title: 'Abertura de caixa',
    blocks: [
      ...slipHeader(till, 'ABERTURA DE CAIXA'),
      ...openingBlocks(till),
      row('FUNDO DE TROCO', formatCents(till.float), { strong: true }),
      ...signature('Assinatura do operador'),
    ],
  }
}

/** Comprovante de fechamento (FEATURES B1): counted, expected, and the difference with its sign. */
export function tillClosingSlip(till: ClosedTill): ReceiptDocument {
  return {
    kind: 'till-close',
    title: 'Fechamento de caixa',
    blocks: [
      ...slipHeader(till, 'FECHAMENTO DE CAIXA'),
      ...openingBlocks(till),
      row('Fechado em', printedMoment(till.closedAt, till.timeZone)),
      row('Fechado por', till.closedByName),
      rule,
      row('Fundo de troco', formatCents(till.float)),
      row('Dinheiro esperado', formatCents(till.expectedCash)),
      row('Dinheiro contado', formatCents(till.countedCash)),
      row(differenceName(till.difference), formatCents(till.difference), { strong: true }),
      ...(till.note === '' ? [] : [text(`Observação: ${till.note}`)]),
      ...signature('Assinatura do operador'),
      ...signature('Assinatura do gerente'),
    ],
  }
}

function slipHeader(till: OpenedTill, title: string): ReceiptBlock[] {
  return [
    centred(till.shopName, { strong: true }),
    centred(till.terminalName),
    rule,
    centred(title, { strong: true }),
  ]
}

function openingBlocks(till: OpenedTill): ReceiptBlock[] {
  return [row('Aberto em', printedMoment(till.openedAt, till.timeZone)), row('Aberto por', till.operatorName)]
}

function differenceName(difference: Cents): string {
  if (difference === 0) return 'Diferença'
  return difference < 0 ? 'Diferença (falta)' : 'Diferença (sobra)'
}

function signature(whose: string): ReceiptBlock[] {
  return [text('\n\n'), rule, centred(whose)]
}
