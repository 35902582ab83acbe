import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Sale } from '#shared/selling/sale/sale'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../../store/access/caller'
import { openTill } from '../../store/till/till-rows'
import type { SaleDesk } from './participant'
import { saleInHand } from './sale-queries'
import { saveSale } from './save-sale'

type InAct = { readonly code: 'sale-in-act' }
export type NotOpen = { readonly code: 'sale-not-open' } | InAct
export type TillClosed = { readonly code: 'till-closed' }
export type CannotSell = TillClosed | InAct

/** Decides on the current sale and stores what changed, in one transaction; answers the new view. */
export function editSale<E>(
  desk: SaleDesk,
  saleId: SaleId,
  decide: (sale: Sale, db: WriteDb) => Result<Sale, E>,
): Result<SaleView, E | NotOpen> {
  const edited = desk.database.write((db) => {
    const inHand = saleInHand(db, desk.terminal.id)
    if (inHand?.sale.id !== saleId) return fail({ code: 'sale-not-open' })
    if (inHand.isLocked) return fail({ code: 'sale-in-act' })
    const { sale } = inHand
    const decided = decide(sale, db)
    if (!decided.ok) return decided
    return ok(desk.view(db, storeSale(db, desk, sale, decided.value)))
  })
  if (edited.ok) tellDrawn(desk, edited.value)
  return edited
}

/** The same, opening a sale when the terminal has none. Needs an open till. */
export function editOrOpenSale<E>(
  desk: SaleDesk,
  caller: Caller,
  decide: (sale: Sale, db: WriteDb) => Result<Sale, E>,
): Result<{ readonly view: SaleView; readonly sale: Sale }, E | CannotSell> {
  const edited = desk.database.write((db) => {
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const inHand = saleInHand(db, desk.terminal.id)
    if (inHand?.isLocked) return fail({ code: 'sale-in-act' })
    const known = inHand?.sale
    const decided = decide(known ?? freshSale(desk, caller, till.id), db)
    if (!decided.ok) return decided
    const sale = storeSale(db, desk, known, decided.value)
    return ok({ view: desk.view(db, sale), sale })
  })
  if (edited.ok) tellDrawn(desk, edited.value.view)
  return edited
}

/** A sale set aside or given up is in progress no longer; what may still be taken back is nobody's to see. */
function tellDrawn({ database, drawn }: SaleDesk, view: SaleView): void {
  const isInProgress = view.state === 'open' || view.state === 'paying'
  if (isInProgress && !database.isWriting()) drawn(view)
}

/** Stores an edit, and what everybody who follows the sale makes of it, one after the other. */
export function storeSale(db: WriteDb, desk: SaleDesk, before: Sale | undefined, after: Sale): Sale {
  let kept = after
  if (before) for (const one of desk.participants) kept = one.follow?.(db, desk, before, kept) ?? kept
  saveSale(db, before, kept)
  return kept
}

/** A sale of nothing yet, priced from now on. */
export function freshSale(desk: Desk, caller: Caller, tillSessionId: Sale['tillSessionId']): Sale {
  const at = desk.now()
  return {
    id: newId(),
    branchId: desk.terminal.branchId,
    terminalId: desk.terminal.id,
    tillSessionId,
    operatorId: caller.operator.id,
    state: 'open',
    openedAt: at,
    orderId: null,
    pricedAt: at,
    customerId: null,
    receiptTaxId: null,
    salespersonId: null,
    discount: null,
    benefits: [],
    lines: [],
    loads: [],
    tenders: [],
    parkedAs: null,
    number: null,
    finishedAt: null,
    finishedBy: null,
  }
}
