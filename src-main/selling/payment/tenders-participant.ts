import { ok, type Result } from '#shared/kernel/result'
import { tenderKinds, type TenderKind } from '#shared/selling/payment/tender'
import { moveTender } from '#shared/selling/payment/tender-states'
import type { Left, Participant } from '../sale/participant'
import { moneyOf } from '../sale/participants/money-of'
import { keepState } from '../sale/tender-rows'
import type { TenderWork } from './tender-work'
import { tenderWork } from './tender-works'

/** What a sale is paid with, and goes back by. It alone puts the kinds of tender to work; what each then does is its own. */
export const tenders = {
  concerns: (act) => moneyOf(act).length > 0,
  checkFinish: (db, act) =>
    firstRefusal(byKind(act.sale.tenders), ({ work, mine }) => work.checkFinish(db, act, mine)),
  finish: (db, deed) =>
    together(byKind(deed.sale.tenders).map(({ work, mine }) => work.finish(db, deed, mine))),
  checkUndo: (db, act) =>
    firstRefusal(byKind(act.refunds), ({ work, mine }) => work.checkUndo(db, act, mine)),
  undo(db, deed) {
    for (const tender of deed.sale.tenders) keepState(db, moveTender(tender, 'refunding', 'refunded'))
    return together(byKind(deed.refunds).map(({ work, mine }) => work.undo(db, deed, mine)))
  },
  checkGiveBack: (db, act) =>
    firstRefusal(byKind(act.parts), ({ work, mine }) => work.checkGiveBack(db, act, mine)),
  giveBack: (db, deed) => together(byKind(deed.parts).map(({ work, mine }) => work.giveBack(db, deed, mine))),
} satisfies Participant

interface Share<Money> {
  readonly work: TenderWork
  readonly mine: readonly Money[]
}

/** The money of an act by kind of tender, in the order of the kinds. */
function byKind<Money extends { readonly kind: TenderKind }>(money: readonly Money[]): Share<Money>[] {
  return tenderKinds
    .map((kind) => ({ work: tenderWork(kind), mine: money.filter((one) => one.kind === kind) }))
    .filter(({ mine }) => mine.length > 0)
}

function firstRefusal<Money, E>(
  shares: readonly Share<Money>[],
  check: (share: Share<Money>) => Result<null, E>,
): Result<null, E> {
  for (const share of shares) {
    const checked = check(share)
    if (!checked.ok) return checked
  }
  return ok(null)
}

/** What each kind leaves, as left by one. */
function together(left: readonly Left[]): Left {
  return {
    papers: left.flatMap(({ papers = [] }) => papers),
    drawer: left.some(({ drawer }) => drawer === true),
  }
}
