import { assertNever } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { WriteDb } from '../../platform/database/connection'
import { readParameter } from '../../store/settings/parameter-rows'
import type { Deed, Finished, Participant } from '../sale/participant'
import { issueReturnSlip } from './return-document'
import { cancelDocument, issueDocument } from './sale-document'

/** The document of a sale: composed of what everybody left, kept as it is, and printed where the shop wants it. */
export const document = { paper: write } satisfies Participant

function write(db: WriteDb, deed: Deed): readonly ReceiptDocument[] {
  switch (deed.kind) {
    case 'finish':
      return issue(db, deed)
    case 'void':
      return [cancelDocument(db, deed)]
    case 'return':
      return [issueReturnSlip(db, deed)]
    default:
      return assertNever(deed)
  }
}

function issue(db: WriteDb, { desk, sale, figures, settlement }: Finished): readonly ReceiptDocument[] {
  const receipt = issueDocument(db, sale, figures, settlement)
  return readParameter(db, 'receipt.print-at-finish', desk.terminal) ? [receipt] : []
}
