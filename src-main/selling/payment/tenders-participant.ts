import { ok } from '#shared/kernel/result'
import { tenderKinds, type Tender, type TenderKind } from '#shared/selling/payment/tender'
import type { Sale } from '#shared/selling/sale/sale'
import type { Left, Participant } from '../sale/participant'
import { tenderWork } from './tender-works'

/** What a sale is paid with. It alone puts the kinds of tender to work; what each then does is its own. */
export const tenders = {
  concerns: (sale) => sale.tenders.length > 0,
  checkFinish(db, act) {
    for (const { kind, mine } of byKind(act.sale)) {
      const checked = tenderWork(kind).checkFinish(db, act, mine)
      if (!checked.ok) return checked
    }
    return ok(null)
  },
  finish: (db, deed) =>
    together(byKind(deed.sale).map(({ kind, mine }) => tenderWork(kind).finish(db, deed, mine))),
} satisfies Participant

/** The tenders of a sale by kind, in the order of the kinds. */
function byKind(
  sale: Pick<Sale, 'tenders'>,
): { readonly kind: TenderKind; readonly mine: readonly Tender[] }[] {
  return tenderKinds
    .map((kind) => ({ kind, mine: sale.tenders.filter((tender) => tender.kind === kind) }))
    .filter(({ mine }) => mine.length > 0)
}

/** What each kind leaves, as left by one. */
function together(left: readonly Left[]): Left {
  return {
    papers: left.flatMap(({ papers = [] }) => papers),
    drawer: left.some(({ drawer }) => drawer === true),
  }
}
