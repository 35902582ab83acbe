import { ok } from '#shared/kernel/result'
import type { NewTender, Tender } from '#shared/selling/payment/tender'
import type { TenderWork } from '../tender-work'

/** A kind that moves nothing here but the sale: what was entered is kept, and what it stands for lies elsewhere. */
export const atTheCounter = {
  attempt: (_taking, take) => take(),
  prepare: (_db, { asked }) => ok(asked),
  take: () => ok(null),
  checkFinish: () => ok(null),
  finish: () => ({}),
  checkUndo: () => ok(null),
  checkGiveBack: () => ok(null),
  undo: () => ({}),
  giveBack: () => ({}),
} satisfies TenderWork<NewTender, Tender>
