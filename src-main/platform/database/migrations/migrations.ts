import { first } from './0001-0025/0001-first'
import { saleFinisher } from './0001-0025/0002-sale-finisher'
import { receiptRows } from './0001-0025/0003-receipt-rows'
import { storedRoles } from './0001-0025/0004-stored-roles'
import { auditHead } from './0001-0025/0005-audit-head'
import { orders } from './0001-0025/0006-orders'
import { cashByHand } from './0001-0025/0007-cash-by-hand'
import { blindCount } from './0001-0025/0008-blind-count'
import { returns } from './0001-0025/0009-returns'
import { parameterValues } from './0001-0025/0010-parameters'
import { countedReversals } from './0001-0025/0011-counted-reversals'
import { auditByOperatorAndAction } from './0001-0025/0012-audit-by-operator-and-action'
import { printQueue } from './0001-0025/0013-print-queue'
import { loyalty } from './0001-0025/0014-loyalty'
import { programSettings } from './0001-0025/0015-program-settings'
import { ordersByCustomer } from './0001-0025/0016-orders-by-customer'
import { pairedScreens } from './0001-0025/0017-paired-screens'
import { leanMovements } from './0001-0025/0018-lean-movements'
import { scaleLayoutRows } from './0001-0025/0019-scale-layouts'
import { returnLimits } from './0001-0025/0020-return-limits'
import { branchTimeZone } from './0001-0025/0021-branch-time-zone'
import { numberFloors } from './0001-0025/0022-number-floors'
import { codesOfGoods } from './0001-0025/0023-codes-of-goods'
import { auditSeals } from './0001-0025/0024-audit-seals'
import { pixSaleTotal } from './0001-0025/0025-pix-sale-total'
import { tillShare } from './0026-0050/0026-till-share'
import { voucherTries } from './0026-0050/0027-voucher-tries'
import { pointsByCompany } from './0026-0050/0028-points-by-company'
import { wrongPins } from './0026-0050/0029-wrong-pins'
import { firstCount } from './0026-0050/0030-first-count'
import { quickSales } from './0026-0050/0031-quick-sales'
import { pointsTables } from './0026-0050/0032-points-tables'
import { acts } from './0026-0050/0033-acts'
import { priceRules } from './0026-0050/0034-price-rules'
import { benefits } from './0026-0050/0035-benefits'
import { uids } from './0026-0050/0036-uids'
import { peopleByUid } from './0026-0050/0037-people-by-uid'
import { ordersByTerminal } from './0026-0050/0038-orders-by-terminal'
import { salesOfAnyTerminal } from './0026-0050/0039-sales-of-any-terminal'
import { tendersWithALife } from './0026-0050/0040-tenders-with-a-life'
import { heldPapers } from './0026-0050/0041-held-papers'
import { goodsOfRules } from './0026-0050/0042-goods-of-rules'
import { givenCustomerCodes } from './0026-0050/0043-given-customer-codes'
import { whatConditionsAsk } from './0026-0050/0044-what-conditions-ask'
import { storedNames } from './0026-0050/0045-stored-names'
import { jobs } from './0026-0050/0046-jobs'
import { storedValue } from './0026-0050/0047-stored-value'
import { parameterVersion } from './0026-0050/0048-parameter-version'
import { valueCodes } from './0026-0050/0049-value-codes'
import { valueHolds } from './0026-0050/0050-value-holds'
import { messages } from './0051-0075/0051-messages'
import { settingKeys } from './0051-0075/0052-setting-keys'
import { centralLink } from './0051-0075/0053-central-link'
import { parkedFacts } from './0051-0075/0054-parked-facts'
import { sharedDocuments } from './0051-0075/0055-shared-documents'
import { messageTemplates } from './0051-0075/0056-message-templates'
import { heldJobs } from './0051-0075/0057-held-jobs'
import { surveys } from './0051-0075/0058-surveys'
import { terminalStop } from './0051-0075/0059-terminal-stop'
import { messageCentre } from './0051-0075/0060-message-centre'
import { actClaims } from './0051-0075/0061-act-claims'
import { saleLoads } from './0051-0075/0062-sale-loads'
import { consentOfPurpose } from './0051-0075/0063-consent-of-purpose'
import { heldMessages } from './0051-0075/0064-held-messages'
import { keptAside } from './0051-0075/0065-kept-aside'
import { blockedAndReplies } from './0051-0075/0066-blocked-and-replies'
import { secretNames } from './0051-0075/0067-secret-names'
import { valueAtCentral } from './0051-0075/0068-value-at-central'
import { sharedSurveys } from './0051-0075/0069-shared-surveys'
import { sharedOrders } from './0051-0075/0070-shared-orders'
import { returnedLoads } from './0051-0075/0071-returned-loads'
import { receivings } from './0051-0075/0072-receivings'
import { productFile } from './0051-0075/0073-product-file'
import { stockDocuments } from './0051-0075/0074-stock-documents'
import { imports } from './0051-0075/0075-imports'
import { customerFile } from './0076-0100/0076-customer-file'
import { erasures } from './0076-0100/0077-erasures'
import { labelJobs } from './0076-0100/0078-label-jobs'
import { merges } from './0076-0100/0079-merges'
import { productPhotos } from './0076-0100/0080-product-photos'
import { productList } from './0076-0100/0081-product-list'
import { bulkEdits } from './0076-0100/0082-bulk-edits'
import { receivedTwice } from './0076-0100/0083-received-twice'
import type { Migration } from './migration'

/** In order, each one once and for ever; the last one is the version this program speaks. */
export const migrations: readonly Migration[] = [
  first,
  saleFinisher,
  receiptRows,
  storedRoles,
  auditHead,
  orders,
  cashByHand,
  blindCount,
  returns,
  parameterValues,
  countedReversals,
  auditByOperatorAndAction,
  printQueue,
  loyalty,
  programSettings,
  ordersByCustomer,
  pairedScreens,
  leanMovements,
  scaleLayoutRows,
  returnLimits,
  branchTimeZone,
  numberFloors,
  codesOfGoods,
  auditSeals,
  pixSaleTotal,
  tillShare,
  voucherTries,
  pointsByCompany,
  wrongPins,
  firstCount,
  quickSales,
  pointsTables,
  acts,
  priceRules,
  benefits,
  uids,
  peopleByUid,
  ordersByTerminal,
  salesOfAnyTerminal,
  tendersWithALife,
  heldPapers,
  goodsOfRules,
  givenCustomerCodes,
  whatConditionsAsk,
  storedNames,
  jobs,
  storedValue,
  parameterVersion,
  valueCodes,
  valueHolds,
  messages,
  settingKeys,
  centralLink,
  parkedFacts,
  sharedDocuments,
  messageTemplates,
  heldJobs,
  surveys,
  terminalStop,
  messageCentre,
  actClaims,
  saleLoads,
  consentOfPurpose,
  heldMessages,
  keptAside,
  blockedAndReplies,
  secretNames,
  valueAtCentral,
  sharedSurveys,
  sharedOrders,
  returnedLoads,
  receivings,
  productFile,
  stockDocuments,
  imports,
  customerFile,
  erasures,
  labelJobs,
  merges,
  productPhotos,
  productList,
  bulkEdits,
  receivedTwice,
]

export const currentVersion = migrations.at(-1)?.version ?? 0
