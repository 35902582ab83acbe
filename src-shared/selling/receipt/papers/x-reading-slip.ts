import type { Instant } from '../../../kernel/ids'
import { formatCents } from '../../../kernel/money/format'
import { printedMoment } from '../../../kernel/time/printed-date'
import type { SessionFigures } from '../../../store/till/session-figures'
import type { TillSession } from '../../../store/till/till-session'
import { drawerKind } from '../../payment/drawer-kind'
import { tenderNames } from '../../payment/tender'
import { row, rule } from '../blocks/receipt-blocks'
import { sessionBlocks } from '../blocks/session-blocks'
import {
  openingDifferenceBlocks,
  openingMoment,
  slipHeader,
  type SlipPlace,
} from '../blocks/till-slip-blocks'
import type { ReceiptDocument } from '../receipt-document'

/** An open till as somebody read it. */
interface XReading {
  readonly till: TillSession
  readonly figures: SessionFigures
  readonly at: Instant
  readonly operatorName: string
}

/** Leitura X (FEATURES B1): the session so far, and what should be there of each tender, in cents. */
export function xReadingSlip(
  place: SlipPlace,
  { till, figures, at, operatorName }: XReading,
): ReceiptDocument {
  return {
    kind: 'x-reading',
    title: 'Leitura X',
    blocks: [
      ...slipHeader(place, 'LEITURA X'),
      ...openingMoment(place, till),
      row('Lido em', printedMoment(at, place.timeZone)),
      row('Lido por', operatorName),
      rule,
      row('Fundo de troco', formatCents(till.float)),
      ...openingDifferenceBlocks(till),
      rule,
      ...sessionBlocks(figures),
      rule,
      ...figures.tenders.map(({ tender, expected }) =>
        row(tender === drawerKind ? 'Dinheiro na gaveta' : tenderNames[tender], formatCents(expected), {
          strong: true,
        }),
      ),
    ],
  }
}
