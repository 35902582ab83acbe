import { blockedUi } from './customers/blocked/blocked-ui'
import { consentUi } from './customers/consent/consent-ui'
import { customerUi } from './customers/customer/customer-ui'
import { mergeUi } from './customers/merge/merge-ui'
import { messageUi } from './customers/message/message-ui'
import { personalDataUi } from './customers/personal-data/personal-data-ui'
import { supplementUi } from './customers/supplement/supplement-ui'
import { surveyUi } from './customers/survey/survey-ui'
import { templateUi } from './customers/template/template-ui'
import { deviceUi } from './devices/device/device-ui'
import { displayUi } from './devices/display/display-ui'
import type { FeatureUi } from './feature/feature'
import { catalogUi } from './goods/catalog/catalog-ui'
import { labelsUi } from './goods/labels/labels-ui'
import { photoUi } from './goods/photo/photo-ui'
import { productListUi } from './goods/product-list/product-list-ui'
import { productUi } from './goods/product/product-ui'
import { stockUi } from './goods/stock/stock-ui'
import { keysUi } from './keys/keys-ui'
import { campaignUi } from './loyalty/campaign/campaign-ui'
import { cashbackUi } from './loyalty/cashback/cashback-ui'
import { logUi } from './loyalty/log/log-ui'
import { scoringUi } from './loyalty/scoring/scoring-ui'
import { loyaltySettingsUi } from './loyalty/settings/loyalty-settings-ui'
import { statementUi } from './loyalty/statement/statement-ui'
import { tellingUi } from './loyalty/telling/telling-ui'
import { managementUi } from './management/management-ui'
import { reportUi } from './reporting/report/report-ui'
import { consultUi } from './rewards/consult/consult-ui'
import { giftCardUi } from './rewards/gift-card/gift-card-ui'
import { crediarioUi } from './selling/crediario/crediario-ui'
import { orderUi } from './selling/order/order-ui'
import { returnsUi } from './selling/returns/returns-ui'
import { saleUi } from './selling/sale/sale-ui'
import { preferencesUi } from './shell/preferences/preferences-ui'
import { accessUi } from './store/access/access-ui'
import { auditUi } from './store/audit/audit-ui'
import { backupUi } from './store/backup/backup-ui'
import { branchUi } from './store/branch/branch-ui'
import { centralUi } from './store/central/central-ui'
import { importUi } from './store/import/import-ui'
import { jobsUi } from './store/jobs/jobs-ui'
import { settingsUi } from './store/settings/settings-ui'
import { closingUi } from './store/till/closing/closing-ui'
import { tillUi } from './store/till/till-ui'

/** What each feature brings to the window, in the order of the menu, of the status bar and of the sale: a new one is a line. */
export const features: readonly FeatureUi[] = [
  saleUi,
  customerUi,
  orderUi,
  tillUi,
  managementUi,
  deviceUi,
  campaignUi,
  cashbackUi,
  returnsUi,
  crediarioUi,
  consultUi,
  giftCardUi,
  scoringUi,
  statementUi,
  displayUi,
  tellingUi,
  logUi,
  accessUi,
  settingsUi,
  branchUi,
  productListUi,
  productUi,
  catalogUi,
  stockUi,
  labelsUi,
  photoUi,
  importUi,
  loyaltySettingsUi,
  reportUi,
  auditUi,
  closingUi,
  backupUi,
  jobsUi,
  centralUi,
  messageUi,
  supplementUi,
  consentUi,
  blockedUi,
  mergeUi,
  personalDataUi,
  templateUi,
  surveyUi,
  preferencesUi,
  keysUi,
]
