import type { SaleId, TenderId } from '#shared/kernel/ids'
import { cents, max, min, subtract, ZERO, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { valueTrouble } from '#shared/rewards/consult/consulted'
import { valueNumber } from '#shared/rewards/stored-value/value-number'
import { claimedBy } from '#shared/selling/payment/settle'
import type { RestPolicy } from '#shared/selling/payment/tenders/gift-card'
import { dueOf } from '#shared/selling/sale/load'
import type { Sale } from '#shared/selling/sale/sale'
import { addTender, type TenderRefusal } from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb } from '../../platform/database/connection'
import { editSale, type NotOpen } from '../../selling/sale/edit-sale'
import type { SaleDesk } from '../../selling/sale/participant'
import { currentSale } from '../../selling/sale/sale-queries'
import { tenderExists } from '../../selling/sale/tender-rows'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { lastLeft } from '../consult/consulted-queries'
import { countWrongCode, mayTryCode, type CodeWait } from '../stored-value/code-tries'
import type { ValueAuthority } from '../stored-value/value-authority'
import { askForCard, type AskRefusal } from './ask-for-card'
import { giftCardOf, type GiftCard } from './gift-card-rows'

interface Asked {
  readonly saleId: SaleId
  readonly id: TenderId
  readonly number: string
  /** What of it the customer agreed to lose, in cents; null where nobody was asked. */
  readonly lost: Cents | null
}

type Trouble =
  | { readonly code: 'gift-card-not-found' }
  | { readonly code: 'gift-card-not-paid' }
  | { readonly code: 'gift-card-used' }
  | { readonly code: 'gift-card-cancelled' }
  | { readonly code: 'gift-card-given-back' }
  | { readonly code: 'gift-card-in-use' }
  | { readonly code: 'gift-card-in-sale' }
  | { readonly code: 'gift-card-expired'; readonly expiresOn: string }
type NotThere = { readonly code: 'tender-not-found' }
type RestRefusal = { readonly worth: Cents } & (
  | { readonly code: 'gift-card-larger'; readonly missing: Cents }
  | { readonly code: 'gift-card-rest-to-confirm'; readonly rest: Cents }
)

/**
 * Pays the sale with a gift card, whole (FEATURES F24, crm.md R52). What is on it its home says. The tender is on disk
 * before its home is asked to hold it, so that a cut leaves what can be asked again or let go.
 */
export async function useGiftCard(
  desk: SaleDesk,
  authority: ValueAuthority,
  caller: Caller,
  { saleId, id, number, lost }: Asked,
): Promise<
  Result<SaleView, NotOpen | TenderRefusal | CodeWait | Trouble | RestRefusal | AskRefusal | NotThere>
> {
  const allowed = mayTryCode(desk)
  if (!allowed.ok) return allowed
  const { database } = desk
  const card = giftCardOf(database, valueNumber(number))
  if (!card) {
    countWrongCode(desk, caller, valueNumber(number))
    return fail({ code: 'gift-card-not-found' })
  }
  const known = currentSale(database, desk.terminal.id)?.tenders.some((one) => one.id === id) ?? false
  if (!known) {
    const worth = await worthOf(desk, authority, card, saleId)
    if (!worth.ok) return worth
    const begun = beginUsing(desk, caller, { saleId, id, lost, card, worth: worth.value })
    if (!begun.ok) return begun
  }
  return askForCard(desk, authority, { saleId, id })
}

/** All that is on a card that can be used now, in cents. */
async function worthOf(
  desk: SaleDesk,
  authority: ValueAuthority,
  { account, expiresOn }: GiftCard,
  saleId: SaleId,
): Promise<Result<Cents, Trouble | AskRefusal>> {
  const { database, terminal } = desk
  const sale = currentSale(database, terminal.id)
  const isOnSale =
    sale?.id === saleId && sale.tenders.some((one) => one.kind === 'gift-card' && one.account === account)
  if (isOnSale) return fail({ code: 'gift-card-in-sale' })
  const said = await authority.ask({ account })
  if (said.kind !== 'answered' || said.value.kind === 'refused')
    return fail({ code: 'gift-card-unreachable' })
  if (said.value.kind === 'account-unknown') return fail({ code: 'gift-card-not-found' })
  const { balance, held } = said.value
  const lastCause = lastLeft(database, account)?.cause ?? null
  const trouble = valueTrouble({ balance, held, expiresOn, lastCause, today: shopToday(database, desk) })
  switch (trouble) {
    case null:
      return held > 0 ? fail({ code: 'gift-card-in-use' }) : ok(cents(balance))
    case 'never-filled':
      return fail({ code: 'gift-card-not-paid' })
    case 'used-up':
      return fail({ code: 'gift-card-used' })
    case 'cancelled':
      return fail({ code: 'gift-card-cancelled' })
    case 'given-back':
      return fail({ code: 'gift-card-given-back' })
    case 'in-use':
      return fail({ code: 'gift-card-in-use' })
    case 'expired':
      return fail({ code: 'gift-card-expired', expiresOn: expiresOn ?? shopToday(database, desk) })
  }
}

interface Begun extends Pick<Asked, 'saleId' | 'id' | 'lost'> {
  readonly card: GiftCard
  readonly worth: Cents
}

/** Writes the tender as asked for, with how much of the card the sale takes. */
function beginUsing(
  desk: SaleDesk,
  caller: Caller,
  { saleId, id, lost, card, worth }: Begun,
): Result<SaleView, NotOpen | TenderRefusal | RestRefusal> {
  return editSale<TenderRefusal | RestRefusal>(desk, saleId, (sale, db) => {
    if (tenderExists(db, id)) return fail({ code: 'sale-not-open' })
    const due = dueOf(sale, saleFigures(db, sale))
    const share = shareOf(db, desk, sale, { due, worth, lost })
    if (!share.ok) return share
    const { account, ending } = card
    const tender = { kind: 'gift-card', id, state: 'asked', account, ending, worth, ...share.value } as const
    const added = addTender(sale, tender, due)
    if (added.ok) {
      const detail = { codeEnding: ending, amount: tender.amount }
      recordAction(db, desk, caller, { action: 'gift-card.use', saleId, detail })
    }
    return added
  })
}

interface Share {
  readonly amount: Cents
  readonly rest: RestPolicy
  readonly least: Cents
}

/** How much of a card a sale takes, and what the shop does with the rest. */
function shareOf(
  db: ReadDb,
  { terminal }: SaleDesk,
  sale: Sale,
  { due, worth, lost }: { readonly due: Cents; readonly worth: Cents; readonly lost: Cents | null },
): Result<Share, RestRefusal | { readonly code: 'nothing-due' }> {
  const open = subtract(due, claimedBy(sale.tenders))
  if (open <= ZERO) return fail({ code: 'nothing-due' })
  const rest = readParameter(db, 'gift-card.rest', terminal)
  const amount = min(worth, open)
  const over = subtract(worth, amount)
  if (rest === 'refuse' && over > ZERO) return fail({ code: 'gift-card-larger', missing: over, worth })
  if (rest === 'lost' && over > ZERO && lost !== over)
    return fail({ code: 'gift-card-rest-to-confirm', rest: over, worth })
  return ok({ amount, rest, least: rest === 'voucher' ? min(worth, cents(1)) : max(cents(1), amount) })
}
