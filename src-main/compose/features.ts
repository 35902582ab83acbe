import type { AppContract } from '#shared/contract'
import type { Every } from '#shared/kernel/every'
import { blockedMain } from '../customers/blocked/blocked-main'
import { consentMain } from '../customers/consent/consent-main'
import { customerMain } from '../customers/customer/customer-main'
import { mergeMain } from '../customers/merge/merge-main'
import { messageMain } from '../customers/message/message-main'
import type { ShopGateways } from '../customers/message/shop-gateways'
import { personalDataMain } from '../customers/personal-data/personal-data-main'
import { supplementMain } from '../customers/supplement/supplement-main'
import { surveyMain } from '../customers/survey/survey-main'
import { templateMain } from '../customers/template/template-main'
import { deviceMain } from '../devices/device/device-main'
import { displayMain } from '../devices/display/display-main'
import { bulkEditMain } from '../goods/bulk-edit/bulk-edit-main'
import { catalogMain } from '../goods/catalog/catalog-main'
import { labelsMain } from '../goods/labels/labels-main'
import { photoMain } from '../goods/photo/photo-main'
import { productListMain } from '../goods/product-list/product-list-main'
import { productMain } from '../goods/product/product-main'
import type { Regroup } from '../goods/product/regroup'
import { stockMain } from '../goods/stock/stock-main'
import { loyaltyMain } from '../loyalty/loyalty-main'
import type { CentralLink } from '../platform/central-link/central-link'
import type { DocumentSource } from '../platform/central-link/document-source'
import type { FactSource } from '../platform/central-link/fact-source'
import type { Desk } from '../platform/database/desk'
import type { Job } from '../platform/jobs/job'
import { reportingMain } from '../reporting/reporting-main'
import { consultMain } from '../rewards/consult/consult-main'
import { giftCardMain } from '../rewards/gift-card/gift-card-main'
import { reminderMain } from '../rewards/reminder/reminder-main'
import { crediarioMain } from '../selling/crediario/crediario-main'
import { orderMain } from '../selling/order/order-main'
import { paymentMain } from '../selling/payment/payment-main'
import { receiptMain } from '../selling/receipt/receipt-main'
import { returnsMain } from '../selling/returns/returns-main'
import { saleMain } from '../selling/sale/sale-main'
import { sharedSalesMain } from '../selling/shared-sales/shared-sales-main'
import { accessMain } from '../store/access/access-main'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { appMain } from '../store/app/app-main'
import { auditMain } from '../store/audit/audit-main'
import { backupMain } from '../store/backup/backup-main'
import type { Backups } from '../store/backup/backups'
import type { Inherit } from '../store/branch/add-branch'
import { branchMain } from '../store/branch/branch-main'
import { centralMain } from '../store/central/central-main'
import { clockMain } from '../store/clock/clock-main'
import { importMain } from '../store/import/import-main'
import { jobsMain } from '../store/jobs/jobs-main'
import { readingMain } from '../store/reading/reading-main'
import type { ParameterCheck } from '../store/settings/parameter-check'
import { settingsMain } from '../store/settings/settings-main'
import { setupMain } from '../store/setup/setup-main'
import type { Concern } from '../store/till/closing-concerns'
import { tillMain } from '../store/till/till-main'
import type { FeatureDesks } from './feature-desks'

/** Every feature of a till, as main does it: a new one is a line here. */
const features = [
  saleMain,
  paymentMain,
  orderMain,
  returnsMain,
  crediarioMain,
  consultMain,
  giftCardMain,
  reminderMain,
  receiptMain,
  sharedSalesMain,
  productMain,
  catalogMain,
  stockMain,
  labelsMain,
  photoMain,
  productListMain,
  bulkEditMain,
  customerMain,
  mergeMain,
  personalDataMain,
  supplementMain,
  consentMain,
  messageMain,
  blockedMain,
  templateMain,
  surveyMain,
  tillMain,
  clockMain,
  centralMain,
  deviceMain,
  displayMain,
  loyaltyMain,
  settingsMain,
  branchMain,
  accessMain,
  auditMain,
  backupMain,
  jobsMain,
  readingMain,
  importMain,
  reportingMain,
  setupMain,
  appMain,
] as const

type One = (typeof features)[number]

/** What the tills of a company tell each other, of all features. */
export const sharedFacts: readonly FactSource[] = features.flatMap((one) => ('facts' in one ? one.facts : []))

/** What all tills of a company know alike, of all features: goods and people, which stand last, before what speaks of them. */
export const sharedDocuments: readonly DocumentSource[] = features
  .toReversed()
  .flatMap((one) => ('documents' in one ? one.documents : []))

/** What is said, or holds the till back, when it closes. */
export const concerns: readonly Concern[] = features.flatMap((one) => ('concerns' in one ? one.concerns : []))

/** What a new branch has of the one it is added at. */
export const inherits: readonly Inherit[] = features.flatMap((one) => ('inherits' in one ? one.inherits : []))

/** What goes over where families or brands are joined. */
export const regroups: readonly Regroup[] = features.flatMap((one) => ('regroups' in one ? one.regroups : []))

/** What features have to say of a parameter's value before it is set. */
export const parameterChecks: readonly ParameterCheck[] = features.flatMap((one) =>
  'parameterChecks' in one ? one.parameterChecks : [],
)

/** What features find where their jobs are made: before any desk, since “Procedimentos agendados” answers there. */
export interface JobDeps {
  readonly desk: Desk
  readonly backups: Backups
  readonly gateways: ShopGateways
  readonly central: CentralLink
}

/** What the till does by itself at its hour, in the order of the features. */
export function composeJobList(till: JobDeps): readonly Job[] {
  return features.flatMap((one) => ('jobs' in one ? one.jobs(till) : []))
}

/** What a till answers about its own file is composed before there is a file to speak of. */
type Queries = Omit<QueriesFor<AppContract>, 'database.trouble' | 'database.upgrade'>
type Commands = Omit<
  CommandsFor<AppContract>,
  'database.choose-copies' | 'database.restore' | 'database.try-again'
>

/** The handlers of every operation; one that no feature does is missing here, and does not compile. */
export function composeFeatures({ reads, works }: FeatureDesks): Queries & Commands {
  const queries = merge<ReturnType<One['queries']>>(features.map((one) => one.queries(reads)))
  const commands = merge<ReturnType<One['commands']>>(features.map((one) => one.commands(works)))
  return { ...queries, ...commands }
}

/** Puts the handlers of all features together; two for one operation are a mistake of ours. */
export function merge<Some extends object>(all: readonly Some[]): Every<Some> {
  const names = all.flatMap((one) => Object.keys(one))
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new Error(`Two features answer “${twice}”`)
  // Merging forgets whose they were.
  return Object.assign({}, ...all) as Every<Some>
}
