import { blockedFeature } from './customers/blocked/blocked-feature'
import { consentFeature } from './customers/consent/consent-feature'
import { customerFeature } from './customers/customer/customer-feature'
import { mergeFeature } from './customers/merge/merge-feature'
import { messageFeature } from './customers/message/message-feature'
import { personalDataFeature } from './customers/personal-data/personal-data-feature'
import { supplementFeature } from './customers/supplement/supplement-feature'
import { surveyFeature } from './customers/survey/survey-feature'
import { templateFeature } from './customers/template/template-feature'
import { deviceFeature } from './devices/device/device-feature'
import { displayFeature } from './devices/display/display-feature'
import { bulkEditFeature } from './goods/bulk-edit/bulk-edit-feature'
import { catalogFeature } from './goods/catalog/catalog-feature'
import { labelsFeature } from './goods/labels/labels-feature'
import { photoFeature } from './goods/photo/photo-feature'
import { productListFeature } from './goods/product-list/product-list-feature'
import { productFeature } from './goods/product/product-feature'
import { stockFeature } from './goods/stock/stock-feature'
import type { Feature } from './kernel/feature'
import { loyaltyFeature } from './loyalty/loyalty-feature'
import { reportingFeature } from './reporting/report/reporting-feature'
import { consultFeature } from './rewards/consult/consult-feature'
import { giftCardFeature } from './rewards/gift-card/gift-card-feature'
import { reminderFeature } from './rewards/reminder/reminder-feature'
import { crediarioFeature } from './selling/crediario/crediario-feature'
import { orderFeature } from './selling/order/order-feature'
import { paymentFeature } from './selling/payment/payment-feature'
import { receiptFeature } from './selling/receipt/receipt-feature'
import { returnsFeature } from './selling/returns/returns-feature'
import { saleFeature } from './selling/sale/sale-feature'
import { accessFeature } from './store/access/access-feature'
import { appFeature } from './store/app/app-feature'
import { auditFeature } from './store/audit/audit-feature'
import { backupFeature } from './store/backup/backup-feature'
import { branchFeature } from './store/branch/branch-feature'
import { centralFeature } from './store/central/central-feature'
import { clockFeature } from './store/clock/clock-feature'
import { importFeature } from './store/import/import-feature'
import { jobsFeature } from './store/jobs/jobs-feature'
import { readingFeature } from './store/reading/reading-feature'
import { settingsFeature } from './store/settings/settings-feature'
import { setupFeature } from './store/setup/setup-feature'
import { tillFeature } from './store/till/till-feature'

/** Every feature, in the order a manager reads their rights and parameters: a new one is a line here. */
export const features = [
  saleFeature,
  paymentFeature,
  orderFeature,
  returnsFeature,
  crediarioFeature,
  consultFeature,
  giftCardFeature,
  reminderFeature,
  receiptFeature,
  catalogFeature,
  stockFeature,
  labelsFeature,
  photoFeature,
  productFeature,
  productListFeature,
  bulkEditFeature,
  customerFeature,
  mergeFeature,
  personalDataFeature,
  supplementFeature,
  consentFeature,
  messageFeature,
  blockedFeature,
  templateFeature,
  surveyFeature,
  tillFeature,
  clockFeature,
  centralFeature,
  deviceFeature,
  displayFeature,
  loyaltyFeature,
  settingsFeature,
  branchFeature,
  accessFeature,
  auditFeature,
  backupFeature,
  jobsFeature,
  readingFeature,
  importFeature,
  reportingFeature,
  setupFeature,
  appFeature,
] as const satisfies readonly Feature[]
