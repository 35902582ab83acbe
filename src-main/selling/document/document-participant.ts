import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { WriteDb } from '../../platform/database/connection'
import { readParameter } from '../../store/settings/parameter-rows'
import type { Deed, Participant } from '../sale/participant'
import { issueDocument } from './sale-document'

/** The document of a sale: composed of what everybody left, kept as it is, and printed where the shop wants it. */
export const document = { paper: write } satisfies Participant

function write(db: WriteDb, deed: Deed): ReceiptDocument[] {
  const receipt = issueDocument(db, deed.sale, deed.figures, deed.settlement)
  return readParameter(db, 'receipt.print-at-finish', deed.desk.terminal) ? [receipt] : []
}
