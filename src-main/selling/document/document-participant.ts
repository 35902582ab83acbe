import { assertNever } from '#shared/kernel/result'
import { papersMayLeave, type DocumentState } from '#shared/selling/document/document-states'
import type { ReceiptBlock, ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { WriteDb } from '../../platform/database/connection'
import { readParameter } from '../../store/settings/parameters-in-force'
import { awaitDocument, documentOf } from '../sale/acts/document-life'
import type { Deed, Finished, Paper, Participant } from '../sale/participant'
import { issueReturnSlip } from './return-document'
import { cancelDocument, issueDocument } from './sale-document'

/** How the life of an act's document begins. */
export type DocumentBirth = (deed: Deed) => Extract<DocumentState, 'issued' | 'awaiting'>

/**
 * The document of a sale: composed of what everybody left, kept as it is, and printed where the shop wants it, once it may
 * be.
 */
export function document(birth: DocumentBirth) {
  return {
    paper(db: WriteDb, deed: Deed, left: readonly ReceiptBlock[]): Paper {
      const papers = write(db, deed, left)
      const state = birth(deed)
      const mayLeave = papersMayLeave[state]
      if (state === 'awaiting') awaitDocument(db, documentOf(deed))
      return { papers, heldFor: mayLeave ? null : documentOf(deed) }
    },
  } satisfies Participant
}

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
