import { assertNever } from '#shared/kernel/result'
import type { ReceiptBlock, ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { WriteDb } from '../../platform/database/connection'
import { readParameter } from '../../store/settings/parameter-rows'
import type { Deed, Finished, Participant } from '../sale/participant'
import { issueReturnSlip } from './return-document'
import { cancelDocument, issueDocument } from './sale-document'

/** The document of a sale: composed of what everybody left, kept as it is, and printed where the shop wants it. */
export const document = { paper: write } satisfies Participant

function write(db: WriteDb, deed: Deed, left: readonly ReceiptBlock[]): readonly ReceiptDocument[] {
  switch (deed.kind) {
    case 'finish':
      return issue(db, deed, left)
    case 'void':
      return [cancelDocument(db, deed, left)]
    case 'return':
      return [issueReturnSlip(db, deed, left)]
    default:
      return assertNever(deed)
  }
}

function issue(db: WriteDb, deed: Finished, left: readonly ReceiptBlock[]): readonly ReceiptDocument[] {
  const receipt = issueDocument(db, deed, left)
  return readParameter(db, 'receipt.print-at-finish', deed.desk.terminal) ? [receipt] : []
}
