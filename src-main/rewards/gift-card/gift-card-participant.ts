import { cents, max, min, subtract, sumBy } from '#shared/kernel/money/cents'
import { fail, mapOk, ok, type Result } from '#shared/kernel/result'
import { businessDay } from '#shared/kernel/time/business-day'
import { lastDayOf } from '#shared/rewards/gift-card/last-day'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import { claimedBy } from '#shared/selling/payment/settle'
import type { TenderOf } from '#shared/selling/payment/tender'
import { dueOf, type Load } from '#shared/selling/sale/load'
import type { Sale } from '#shared/selling/sale/sale'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { refundedTo, returnedTotal } from '../../selling/returns/return-rows'
import type {
  Finished,
  GiveBackDenial,
  Left,
  Participant,
  Returning,
  UndoDenial,
  Voiding,
} from '../../selling/sale/participant'
import { saleTotal } from '../../selling/sale/void-rows'
import { authorize } from '../../store/access/caller'
import { shopClock } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { moveValue } from '../stored-value/move-value'
import type { ValueAccountId } from '../stored-value/value-account-rows'
import { fundsOf } from '../stored-value/value-hold-rows'
import type { ValueHome } from '../stored-value/value-home'
import { giftCardPaper } from './gift-card-paper'
import { cancelSold, giveSoldBack, holdSold, letGoOfSold } from './undo-sold'
import { whyKept } from './why-kept'

/** Gift cards a sale sells, and lets go of those that no longer pay it. What pays is the tender's own. */
export function giftCards(home: ValueHome) {
  return {
    concerns: ({ kind, sale }) =>
      sale !== null && (sold(sale).length > 0 || (kind === 'return' && paying(sale).length > 0)),
    outside: {
      undo: {
        isNeeded: ({ sale }) => home.isElsewhere() && sold(sale).length > 0,
        secure: (act) => secureUndo(home, act),
      },
      giveBack: {
        isNeeded: ({ loads }) => home.isElsewhere() && sold({ loads }).length > 0,
        secure: (act) => secureGiveBack(home, act),
      },
      release: (db, act) => letGoOfSold(db, home, act),
    },
    finish: fill,
    checkUndo: (db, act) => (home.isElsewhere() ? ok(null) : areWhole(db, act)),
    checkGiveBack(db, act) {
      const may = mayComeBack(db, home, act)
      return may.ok ? mayPayOut(db, act) : may
    },
    undo(db, { sale, at }) {
      for (const load of sold(sale)) cancelSold(db, load, at)
    },
    giveBack(db, deed) {
      for (const load of sold(deed)) giveSoldBack(db, deed, load)
    },
    follow: (db, _desk, before, after) => follow(db, home, before, after),
    cancel(db, { sale }) {
      for (const { id } of paying(sale)) home.letGo(db, id)
    },
  } satisfies Participant
}

function sold({ loads }: Pick<Sale, 'loads'>): readonly Load[] {
  return loads.filter(({ kind }) => kind === 'gift-card')
}

function paying({ tenders }: Pick<Sale, 'tenders'>): readonly TenderOf<'gift-card'>[] {
  return tenders.filter((one) => one.kind === 'gift-card')
}

/** The sale is paid: from now on its cards are worth something, and until when is known. */
function fill(db: WriteDb, { desk, sale, at }: Finished): Left {
  const months = readParameter(db, 'gift-card.months', desk.terminal)
  const expiresOn = lastDayOf(businessDay(at, shopClock(db, desk.terminal)), months)
  const papers = sold(sale).map(({ id, account, amount }) => {
    db.update('value_account', account, { expires_on: expiresOn, customer_id: sale.customerId })
    moveValue(db, { account: account as ValueAccountId, cause: 'sold', of: id, amount, at })
    return giftCardPaper(db, account, { branchId: sale.branchId, at })
  })
  return { papers }
}

/** A card of which something was spent, or that a sale under way holds, keeps its sale (crm.md, vector G14). */
function areWhole(db: ReadDb, { sale }: Voiding): Result<null, UndoDenial> {
  const touched = sold(sale).find((load) => !isWhole(db, load))
  return touched ? fail({ code: 'load-spent', kind: touched.kind, ending: touched.ending }) : ok(null)
}

async function secureUndo(home: ValueHome, { desk, sale }: Voiding): Promise<Result<null, UndoDenial>> {
  const said = await holdSold(home, desk, sold(sale))
  if (said === 'held') return ok(null)
  if (said === 'unconfirmed') return fail({ code: 'not-confirmed', name: 'A Central' })
  const { kind, ending } = said.short
  return fail({ code: 'load-spent', kind, ending })
}

async function secureGiveBack(home: ValueHome, act: Returning): Promise<Result<null, GiveBackDenial>> {
  const said = await holdSold(home, act.desk, sold(act))
  if (said === 'held') return ok(null)
  if (said === 'unconfirmed') return fail({ code: 'not-confirmed', name: 'A Central' })
  const { kind, ending } = said.short
  const why = whyKept(act.desk.database, act.desk, said.short) ?? 'elsewhere'
  return fail({ code: 'load-kept', kind, ending, why })
}

/** A card comes back whole, and while it is worth something. Its home has said already that all of it is there, but not for how long. */
function mayComeBack(db: ReadDb, home: ValueHome, act: Returning): Result<null, GiveBackDenial> {
  for (const load of sold(act)) {
    const why = whyKept(db, act.desk, load)
    if (why === null || (home.isElsewhere() && why !== 'expired')) continue
    return fail({ code: 'load-kept', kind: load.kind, ending: load.ending, why })
  }
  return ok(null)
}

/** What was paid with cards goes back to them: cash for it takes a right of its own, which whoever approved the refund may lend. */
function mayPayOut(
  db: ReadDb,
  { sale, refund, total, loads, caller }: Returning,
): Result<null, GiveBackDenial> {
  if (sale === null || refund !== drawerKind) return ok(null)
  const cards = paying(sale)
  const byOthers = subtract(saleTotal(db, sale.id), claimedBy(cards))
  const toCards = sumBy(cards, ({ id }) => refundedTo(db, id))
  const paidOut = subtract(returnedTotal(db, sale.id), toCards)
  if (dueOf({ loads }, { total }) <= subtract(byOthers, paidOut)) return ok(null)
  const right = 'gift-card.refund-cash'
  const { approver, granted } = caller
  const isLent = granted?.approver.id === approver?.id && granted?.role.levels[right] === 'allow'
  return isLent ? ok(null) : mapOk(authorize(caller, right), () => null)
}

function isWhole(db: ReadDb, { account, amount }: Load): boolean {
  const funds = fundsOf(db, account)
  return funds?.balance === amount && funds.held === 0
}

/**
 * A card that left the sale is let go. One whose rest is agreed on pays as much as the sale now takes of it, so that
 * nothing is lost by a line that is added later, nor by a discount given after it (crm.md, vector G16).
 */
function follow(db: WriteDb, home: ValueHome, before: Sale, after: Sale): Sale {
  const cards = paying(after)
  for (const { id } of paying(before)) if (!cards.some((one) => one.id === id)) home.letGo(db, id)
  return cards.some(({ least, worth }) => least < worth) ? { ...after, tenders: fitted(db, after) } : after
}

function fitted(db: WriteDb, sale: Sale): Sale['tenders'] {
  const due = dueOf(sale, saleFigures(db, sale))
  return sale.tenders.reduce<Sale['tenders']>((tenders, one) => {
    if (one.kind !== 'gift-card' || one.least === one.worth) return tenders
    const others = claimedBy(tenders.filter(({ id }) => id !== one.id))
    const amount = min(one.worth, max(max(one.least, cents(1)), subtract(due, others)))
    return amount === one.amount
      ? tenders
      : tenders.map((known) => (known.id === one.id ? { ...one, amount } : known))
  }, sale.tenders)
}
