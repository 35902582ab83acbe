import type { Cents } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import { printedMoment } from '../../../kernel/time/printed-date'
import type { TillSession } from '../../../store/till/till-session'
import type { ReceiptBlock } from '../receipt-document'
import { centred, row, rule, text } from './receipt-blocks'

/** Where a till's paper comes from; the IANA time zone its moments are printed in. */
export interface SlipPlace {
  readonly shopName: string
  readonly terminalName: string
  readonly timeZone: string
}

/** The head of every paper of the till: shop, terminal, what it is. */
export function slipHeader(place: SlipPlace, title: string): ReceiptBlock[] {
  return [
    centred(place.shopName, { strong: true }),
    centred(place.terminalName),
    rule,
    centred(title, { strong: true }),
  ]
}

/** When the till was opened, and by whom. */
export function openingMoment(place: SlipPlace, till: TillSession): ReceiptBlock[] {
  return [
    row('Aberto em', printedMoment(till.openedAt, place.timeZone)),
    row('Aberto por', till.operatorName),
    ...(till.keeperId === till.operatorId ? [] : [row('Assumido por', till.keeperName)]),
  ]
}

/** What the float lacks or has over what the session before left; nothing when that is not known. */
export function openingDifferenceBlocks({ leftBefore, openingDifference }: TillSession): ReceiptBlock[] {
  if (leftBefore === null || openingDifference === null) return []
  return [
    row('Deixado pelo turno anterior', formatCents(leftBefore)),
    row(`Na abertura: ${differenceName(openingDifference)}`, formatCents(openingDifference)),
  ]
}

/** Says on which side a signed difference is. */
export function differenceName(difference: Cents): string {
  if (difference === 0) return 'Diferença'
  return difference < 0 ? 'Diferença (falta)' : 'Diferença (sobra)'
}

/** Room to sign, and whose signature it is. */
export function signature(whose: string): ReceiptBlock[] {
  return [text('\n\n'), rule, centred(whose)]
}
