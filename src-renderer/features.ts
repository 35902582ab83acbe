import { customerActions } from './customers/customer/customer-moments'
import { PrinterChip } from './devices/device/printer/printer-chip'
import { ScannerChip } from './devices/device/scanner/scanner-chip'
import { DisplayChip } from './devices/display/display-chip'
import type { MadeOld } from './ipc/answers'
import { keysMenu } from './keys/keys-menu'
import { CampaignChip } from './loyalty/campaign/campaign-chip'
import { campaignAfterSale } from './loyalty/campaign/campaign-moments'
import {
  cashbackBeforePayment,
  cashbackInDiscount,
  cashbackSummary,
} from './loyalty/cashback/cashback-moments'
import { salePoints } from './loyalty/scoring/scoring-moments'
import { latestOfCustomer } from './loyalty/statement/statement-moments'
import { PendingChip } from './loyalty/telling/pending-chip'
import { loyaltyOfLastSale, loyaltyUndone } from './loyalty/telling/telling-moments'
import type { SaleMoments } from './selling/open-sale/moments'
import { returnInstead } from './selling/returns/returns-moments'
import { voucherSummary } from './selling/returns/voucher/voucher-moments'
import { saleMenu } from './selling/sale/sale-menu'
import type { MenuExtra } from './shell/places/menu-entry'
import { preferencesMenu } from './shell/preferences/preferences-menu'
import type { StatusBarChip } from './shell/top-bar'
import { operatorMenu } from './store/access/sign-in/operator-menu'
import { tillMenu } from './store/till/till-menu'

/** Where features have a say while selling: another one is another entry, in the order of the screen. */
export const saleMoments: SaleMoments = {
  customerCalled: [latestOfCustomer],
  beforePayment: [cashbackBeforePayment],
  saleActions: customerActions,
  benefitsInDiscount: [cashbackInDiscount],
  summaryCards: [cashbackSummary, voucherSummary],
  afterSale: [campaignAfterSale],
  saidOfLastSale: [loyaltyOfLastSale],
  finishedSaleActions: [salePoints],
  insteadOfVoid: [returnInstead],
  undoneBySale: [loyaltyUndone],
}

/** “Menu do caixa” beside the places, in its order. */
export const menuExtras: readonly MenuExtra[] = [
  ...saleMenu,
  ...tillMenu,
  ...operatorMenu,
  ...preferencesMenu,
  ...keysMenu,
]

/** The status bar, from left to right. */
export const statusChips: readonly StatusBarChip[] = [
  { id: 'printer', Chip: PrinterChip },
  { id: 'scanners', Chip: ScannerChip },
  { id: 'campaign', Chip: CampaignChip },
  { id: 'display', Chip: DisplayChip },
  { id: 'pending', Chip: PendingChip },
]

/** Which questions on the screen each event of main's makes old. */
export const madeOld: readonly MadeOld[] = [
  { event: 'scanners-changed', questions: ['scanner.list'] },
  { event: 'code-scanned', questions: ['scanner.list'] },
  { event: 'scan-unreadable', questions: ['scanner.list'] },
  { event: 'loyalty-changed', questions: ['loyalty.of-sale', 'loyalty.points-program'] },
  { event: 'loyalty-pending', questions: ['loyalty.pending'] },
]
