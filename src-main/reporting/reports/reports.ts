import { crediarioAgeing, crediarioDue, crediarioReceived } from '../crediario/crediario-reports'
import type { Report } from '../report/report'
import { auditTrail } from './audit-trail'
import { cancellations } from './cancellations'
import { discountsGiven } from './discounts'
import { giftCards } from './gift-cards'
import { itemsPerSale } from './items-per-sale'
import { loyaltyQuestions } from './loyalty-questions'
import { marginByBrand, marginByFamily, marginByProduct } from './margin'
import { messages } from './messages'
import { returnsList } from './returns-list'
import { salesByBrand } from './sales-by-brand'
import { salesByCashier } from './sales-by-cashier'
import { salesByDay } from './sales-by-day'
import { salesByFamily } from './sales-by-family'
import { salesByHour } from './sales-by-hour'
import { salesByProduct } from './sales-by-product'
import { salesBySalesperson } from './sales-by-salesperson'
import { salesByTender } from './sales-by-tender'
import { salesByVariant } from './sales-by-variant'
import { salesList } from './sales-list'
import { stockMovements } from './stock/stock-movements'
import { stockCost, stockPosition } from './stock/stock-position'
import { stockTurnover } from './stock/stock-turnover'
import { tillClosings } from './till-closings'

/** Every report, those of one heading together: a new one is a line here. */
export const reports: readonly Report[] = [
  salesByDay,
  salesByHour,
  salesBySalesperson,
  salesByCashier,
  salesByFamily,
  salesByBrand,
  salesByProduct,
  salesByVariant,
  salesByTender,
  itemsPerSale,
  salesList,
  marginByProduct,
  marginByFamily,
  marginByBrand,
  discountsGiven,
  returnsList,
  cancellations,
  stockPosition,
  stockCost,
  stockTurnover,
  stockMovements,
  giftCards,
  tillClosings,
  crediarioDue,
  crediarioAgeing,
  crediarioReceived,
  messages,
  auditTrail,
  loyaltyQuestions,
]
