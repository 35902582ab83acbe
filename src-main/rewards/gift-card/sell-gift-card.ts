import type { LoadId, SaleId } from '#shared/kernel/ids'
import { cents, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { mayNumber, valueNumber } from '#shared/rewards/stored-value/value-number'
import { addLoad, removeLoad } from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { productOfCode } from '../../goods/catalog/resolve-code'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { editOrOpenSale, editSale, type CannotSell, type NotOpen } from '../../selling/sale/edit-sale'
import { loadExists } from '../../selling/sale/load-rows'
import type { SaleDesk } from '../../selling/sale/participant'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { readParameter } from '../../store/settings/parameters-in-force'
import {
  isCodeTaken,
  openAccount,
  unusedValueCode,
  type ValueAccountId,
} from '../stored-value/value-account-rows'
import { unsoldCard } from './gift-card-rows'

interface Asked {
  readonly id: LoadId
  /** Of the shop's own, read or typed; null: one is drawn. */
  readonly number: string | null
  readonly amount: Cents
}

type NumberRefusal = { readonly code: 'gift-card-number' } | { readonly code: 'gift-card-number-taken' }
type SellRefusal =
  | NumberRefusal
  | { readonly code: 'gift-card-amount'; readonly least: Cents; readonly most: Cents }
  | { readonly code: 'order-is-fixed' }
  | { readonly code: 'sale-not-open' }

/** Between how much a card may be worth here, in cents. */
export function giftCardLimits(db: ReadDb, { terminal }: Pick<Desk, 'terminal'>) {
  return {
    least: cents(readParameter(db, 'gift-card.least', terminal) * 100),
    most: cents(readParameter(db, 'gift-card.most', terminal) * 100),
  }
}

/**
 * Puts a gift card into the sale in progress (FEATURES F24). Its account is opened empty and stays so until the
 * transaction that finishes the sale: given up, it was never worth anything, and its number may be sold again.
 */
export function sellGiftCard(
  desk: SaleDesk,
  caller: Caller,
  { id, number, amount }: Asked,
): Result<SaleView, CannotSell | SellRefusal> {
  const edited = editOrOpenSale<SellRefusal>(desk, caller, (sale, db) => {
    if (sale.loads.some((known) => known.id === id)) return ok(sale)
    if (loadExists(db, id)) return fail({ code: 'sale-not-open' })
    const limits = giftCardLimits(db, desk)
    if (amount < limits.least || amount > limits.most) return fail({ code: 'gift-card-amount', ...limits })
    const card =
      number === null ? ok(newCard(db, desk, unusedValueCode(db, 'gift-card'))) : ownCard(db, desk, number)
    if (!card.ok) return card
    const { account, ending } = card.value
    const added = addLoad(sale, { id, kind: 'gift-card', account, ending, amount })
    if (!added.ok) return added
    const detail = { codeEnding: ending, amount }
    recordAction(db, desk, caller, { action: 'gift-card.sell', saleId: null, detail })
    return added
  })
  return edited.ok ? ok(edited.value.view) : edited
}

interface Card {
  readonly account: ValueAccountId
  readonly ending: string
}

/** A number the shop chose: one that stands for nothing, or a card that was given up before it was paid. */
function ownCard(db: WriteDb, desk: Desk, entered: string): Result<Card, NumberRefusal> {
  const number = valueNumber(entered)
  if (!mayNumber('gift-card', number)) return fail({ code: 'gift-card-number' })
  const unsold = unsoldCard(db, number)
  if (unsold !== undefined) return ok({ account: unsold, ending: number.slice(-4) })
  const { now, terminal } = desk
  const isGoods = productOfCode(db, entered, { at: now(), branchId: terminal.branchId }) !== undefined
  return isGoods || isCodeTaken(db, number)
    ? fail({ code: 'gift-card-number-taken' })
    : ok(newCard(db, desk, number))
}

function newCard(db: WriteDb, { now, terminal }: Desk, code: string): Card {
  const place = { branchId: terminal.branchId, customerId: null, at: now(), expiresOn: null }
  const account = openAccount(db, { kind: 'gift-card', pocket: 'sold', code, ...place })
  return { account, ending: code.slice(-4) }
}

/** Takes a card that is not paid yet off the sale. */
export function takeOffGiftCard(
  desk: SaleDesk,
  caller: Caller,
  { saleId, id }: { readonly saleId: SaleId; readonly id: LoadId },
): Result<SaleView, NotOpen | { readonly code: 'load-not-found' }> {
  return editSale<{ readonly code: 'sale-not-open' } | { readonly code: 'load-not-found' }>(
    desk,
    saleId,
    (sale, db) => {
      const load = sale.loads.find((one) => one.id === id)
      const removed = removeLoad(sale, id)
      if (removed.ok && load) {
        const detail = { codeEnding: load.ending, amount: load.amount }
        recordAction(db, desk, caller, { action: 'gift-card.take-off', saleId, detail })
      }
      return removed
    },
  )
}
