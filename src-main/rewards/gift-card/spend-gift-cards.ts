import type { Instant, ReturnId } from '#shared/kernel/ids'
import { subtract, type Cents } from '#shared/kernel/money/cents'
import { businessDay } from '#shared/kernel/time/business-day'
import { expiryOnceRestored } from '#shared/rewards/vouchers/voucher'
import type { TenderOf } from '#shared/selling/payment/tender'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { WriteDb } from '../../platform/database/connection'
import type { Finished, Returned, Voiding } from '../../selling/sale/participant'
import { shopClock } from '../../store/branch/shop-clock-queries'
import { coverShortfall, moveValue } from '../stored-value/move-value'
import type { ValueAccountId } from '../stored-value/value-account-rows'
import { captureHold, isHeldHere } from '../stored-value/value-hold-rows'
import { voucherOfRest } from '../vouchers/voucher-of-rest'

type Card = TenderOf<'gift-card'>

const accountOf = ({ account }: Pick<Card, 'account'>) => account as ValueAccountId

/** All that was on the cards leaves them: what pays the sale, and the rest as was agreed. Answers the papers of what became a vale-troca. */
export function spendGiftCards(db: WriteDb, deed: Finished, cards: readonly Card[]): ReceiptDocument[] {
  const { at } = deed
  return cards.flatMap((card) => {
    const { id, amount, worth, rest: policy } = card
    const account = accountOf(card)
    if (!isHeldHere(db, id)) coverShortfall(db, { account, amount: worth, of: `spent:${id}`, at })
    captureHold(db, id, { account, cause: 'spent', of: id, amount, tenderId: id, at })
    const rest = subtract(worth, amount)
    if (rest === 0) return []
    const cause = policy === 'voucher' ? 'rest-given' : 'rest-lost'
    moveValue(db, { account, cause, of: id, amount: rest, tenderId: id, at })
    return policy === 'voucher' ? [voucherOfRest(db, deed, { of: id, amount: rest })] : []
  })
}

/** A voided sale gives its cards back what they paid, and what was given up of them; a vale-troca of the rest stays the customer's. */
export function restoreGiftCards(db: WriteDb, { sale, at }: Voiding): void {
  for (const card of sale.tenders) {
    if (card.kind !== 'gift-card') continue
    const { id, amount, worth, rest: policy } = card
    giveBackTo(db, card, {
      of: id,
      amount,
      at,
      spentAt: sale.finishedAt,
      branchId: sale.branchId,
      terminalId: sale.terminalId,
    })
    const lost = policy === 'lost' ? subtract(worth, amount) : 0
    if (lost > 0)
      moveValue(db, { account: accountOf(card), cause: 'rest-back', of: id, amount: lost, tenderId: id, at })
  }
}

/** Goods that were paid with cards came back: their value is on the cards again. */
export function returnToGiftCards(db: WriteDb, { id: returnId, sale, at, parts }: Returned): void {
  if (sale === null) return
  for (const { kind, tenderId, amount } of parts) {
    const card = sale.tenders.find((one) => one.id === tenderId)
    if (kind !== 'gift-card' || card?.kind !== 'gift-card') continue
    const { finishedAt: spentAt, branchId, terminalId } = sale
    giveBackTo(db, card, {
      of: `${returnId}:${card.id}`,
      amount,
      at,
      returnId,
      spentAt,
      branchId,
      terminalId,
    })
  }
}

interface GivenBack extends Pick<Finished['sale'], 'branchId' | 'terminalId'> {
  readonly of: string
  readonly amount: Cents
  readonly at: Instant
  readonly spentAt: Instant
  readonly returnId?: ReturnId
}

function giveBackTo(db: WriteDb, card: Card, back: GivenBack): void {
  const { of, amount, at, spentAt, branchId, terminalId: id } = back
  const account = accountOf(card)
  const clock = shopClock(db, { id, branchId })
  const days = { spentOn: businessDay(spentAt, clock), today: businessDay(at, clock) }
  const row = db.get<{ expiresOn: string | null }>(
    'SELECT expires_on AS expiresOn FROM value_account WHERE id = ?',
    account,
  )
  const expiresOn = row?.expiresOn ?? null
  const valid = expiresOn === null ? null : expiryOnceRestored(expiresOn, days)
  if (valid !== expiresOn) db.update('value_account', account, { expires_on: valid })
  const returnId = back.returnId === undefined ? {} : { returnId: back.returnId }
  moveValue(db, { account, cause: 'restored', of, amount, tenderId: card.id, ...returnId, at })
}
