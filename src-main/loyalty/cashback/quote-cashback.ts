import type { SaleId } from '#shared/kernel/ids'
import { max, min, ZERO } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import type { Sale } from '#shared/selling/sale/sale'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { keep, type WriteDb } from '../../platform/database/connection'
import type { SaleDesk } from '../../selling/sale/participant'
import { currentSale } from '../../selling/sale/sale-queries'
import { saveSale } from '../../selling/sale/save-sale'
import { sellerOf } from '../ledger/document-queries'
import { loyaltyBasket, loyaltyTotal } from '../ledger/loyalty-basket-queries'
import { saveParticipation, type Participation } from '../ledger/participation-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Quote } from '../port/loyalty-program'
import type { Faulted, Off, WithoutMember } from '../port/refusals'
import { fullPriceOnly } from '../settings/loyalty-rules'
import { usedOf, using, without } from './benefit-on-sale'
import {
  isClosedTo,
  servedSale,
  stillTaking,
  takePart,
  type Asker,
  type NotOpen,
  type WithoutValue,
} from './edit-participation'
import type { Outrun } from './send-pin'
import { releaseReservations } from './undo-benefit'

export type QuoteRefusal =
  | NotOpen
  | Off
  | WithoutMember
  | WithoutValue
  | Faulted
  | Outrun
  | { readonly code: 'pin-not-accepted' }

/**
 * Asks what the sale may use as it is now (FEATURES C6, D3); an answer to a sale that changed meanwhile is not taken. What
 * the operator applies by itself is applied, unless the cashier cleared it.
 */
export async function quoteCashback(
  desk: LoyaltyDesk & SaleDesk,
  saleId: SaleId,
  asker: Asker = 'anybody',
): Promise<Result<SaleView, QuoteRefusal>> {
  const { database } = desk
  const begun = database.write((db) => {
    const served = servedSale(db, desk, saleId, asker)
    if (!served.ok) return served
    if (loyaltyTotal(db, served.value.sale) === 0) return fail({ code: 'sale-without-value' })
    const taking = takePart(db, desk, served.value)
    if (!taking.ok) return taking
    if (cashbackProgram(taking.value.program).asksPin && taking.value.acceptedBy === null)
      return keep(fail({ code: 'pin-not-accepted' }))
    const { sale } = served.value
    const basket = loyaltyBasket(db, sale, fullPriceOnly(db, sale.branchId))
    return ok({ taking: taking.value, basket, seller: sellerOf(db, saleId) })
  })
  if (!begun.ok) return begun
  const { taking, basket, seller } = begun.value
  const { id: participationId, program, member } = taking
  const answer = await askOperator(desk, { program, operation: 'quote', saleId, member }, (to) =>
    offered(to.redemption).quote({ participationId, member, basket, seller }, 'cashier'),
  )
  return database.write((db) => {
    const now = stillTaking(db, taking)
    const sale = currentSale(db, desk.terminal.id)
    if (!now || sale?.id !== saleId || isClosedTo(db, saleId, asker))
      return fail({ code: 'loyalty-sale-changed' })
    const same =
      JSON.stringify(loyaltyBasket(db, sale, fullPriceOnly(db, sale.branchId))) === JSON.stringify(basket)
    if (!same) return fail({ code: 'loyalty-sale-changed' })
    if (!answer.ok) {
      saveParticipation(db, { ...now, lastFault: answer.error })
      return keep(fail({ code: 'loyalty-fault', fault: answer.error }))
    }
    return ok(desk.view(db, takeQuote(db, desk, sale, now, answer.value)))
  })
}

function takeQuote(db: WriteDb, desk: LoyaltyDesk, sale: Sale, now: Participation, quote: Quote): Sale {
  const after = benefitAfter(sale, now, quote)
  saveParticipation(db, { ...now, quote, quoteStale: false, lastFault: null })
  if (usedOf(after, now) !== usedOf(sale, now)) releaseReservations(db, desk, now)
  saveSale(db, sale, after)
  return after
}

/** The sale with what it uses once it was quoted: by itself, or what was chosen where the operator still lets it. */
function benefitAfter(sale: Sale, now: Participation, quote: Quote): Sale {
  const unused = without(sale, now)
  if (now.cleared) return unused
  if (quote.isAutomatic) return quote.maximum > 0 ? using(sale, now, quote.maximum) : unused
  const amount = min(usedOf(sale, now) ?? ZERO, max(ZERO, quote.maximum))
  return amount > 0 && amount >= quote.minimum ? using(sale, now, amount) : unused
}
