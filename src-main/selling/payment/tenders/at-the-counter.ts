import { ok } from '#shared/kernel/result'
import type { TenderBase } from '#shared/selling/payment/tender-definition'
import type { Entered, TenderWork } from '../tender-work'

/** A kind that moves nothing here but the sale: what it stands for lies elsewhere. */
export const atTheCounter = {
  attempt: (_taking, take) => take(),
  take: () => ok(null),
  checkFinish: () => ok(null),
  finish: () => ({}),
  checkUndo: () => ok(null),
  checkGiveBack: () => ok(null),
  undo: () => ({}),
  giveBack: () => ({}),
} satisfies Omit<TenderWork<Entered, TenderBase>, 'prepare'>
