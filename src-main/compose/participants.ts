import { adjustmentKinds } from '#shared/goods/pricing/adjustments/adjustment-kinds'
import { tenderKinds } from '#shared/selling/payment/tender'
import type { Papers } from '../devices/device/print-queue'
import type { CashDrawer } from '../devices/hardware/cash-drawer'
import { cashback } from '../loyalty/cashback/cashback-participant'
import { viewLoyalty } from '../loyalty/cashback/view-loyalty'
import type { LoyaltyDesk } from '../loyalty/port/loyalty-desk'
import { points } from '../loyalty/scoring/points-participant'
import type { FactLog } from '../platform/central-link/fact-log'
import type { Desk } from '../platform/database/desk'
import { keepKinds } from '../platform/database/kind-rows'
import { giftCards } from '../rewards/gift-card/gift-card-participant'
import { keepValueKinds } from '../rewards/stored-value/keep-value-kinds'
import type { ValueHome } from '../rewards/stored-value/value-home'
import { vouchers } from '../rewards/vouchers/voucher-participant'
import { document } from '../selling/document/document-participant'
import { order } from '../selling/order/order-participant'
import { orderOfSale } from '../selling/order/order-rows'
import { tenders } from '../selling/payment/tenders-participant'
import { returns } from '../selling/returns/returns-participant'
import type { Participant, SaleDesk } from '../selling/sale/participant'
import { lines } from '../selling/sale/participants/lines'
import { stock } from '../selling/sale/participants/stock'
import { saleViewer } from '../selling/sale/view-sale'
import { claims, type LineClaims } from '../selling/shared-sales/claims-participant'
import { told } from '../selling/shared-sales/told-participant'

/**
 * Everybody who takes part in what is done with a sale, in the order they act (DESIGN section 4). The number is not among
 * them: it is the sale's own, and given before anybody acts.
 */
export function participantsOf({
  programOf,
  facts,
  lineClaims,
  valueHome,
}: Pick<SaleDeskDeps, 'programOf' | 'facts' | 'lineClaims' | 'valueHome'>) {
  return [
    lines,
    returns,
    tenders,
    stock,
    order,
    giftCards(valueHome),
    vouchers,
    cashback(programOf),
    points,
    // Nobody outside has to allow a receipt without fiscal value.
    document(() => 'issued'),
    claims(lineClaims),
    told(facts),
  ] as const satisfies readonly Participant[]
}

/** A sale as the screens draw it, with what features above it add. */
export const viewSale = saleViewer({ order: orderOfSale, loyalty: viewLoyalty })

interface SaleDeskDeps extends Pick<LoyaltyDesk, 'programOf'> {
  readonly desk: Desk
  readonly papers: Papers
  readonly drawer: CashDrawer
  readonly drawn: SaleDesk['drawn']
  readonly facts: FactLog
  readonly lineClaims: LineClaims
  readonly valueHome: ValueHome
}

/** The desk sales are made at. */
export function composeSaleDesk({
  desk,
  papers,
  drawer,
  drawn,
  programOf,
  facts,
  lineClaims,
  valueHome,
}: SaleDeskDeps): LoyaltyDesk & SaleDesk {
  keepKinds(desk.database, 'tender_kind', tenderKinds)
  keepKinds(
    desk.database,
    'adjustment_kind',
    adjustmentKinds.map(({ id }) => id),
  )
  keepValueKinds(desk.database)
  const participants = participantsOf({ programOf, facts, lineClaims, valueHome })
  return { ...desk, papers, drawer, drawn, programOf, participants, view: viewSale }
}
