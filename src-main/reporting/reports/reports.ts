import type { Report } from '../report/report'
import { auditTrail } from './audit-trail'
import { giftCards } from './gift-cards'
import { loyaltyQuestions } from './loyalty-questions'
import { messages } from './messages'
import { salesByDay } from './sales-by-day'
import { salesByFamily } from './sales-by-family'
import { salesByHour } from './sales-by-hour'
import { salesByProduct } from './sales-by-product'
import { salesBySalesperson } from './sales-by-salesperson'
import { salesByTender } from './sales-by-tender'
import { salesList } from './sales-list'
import { tillClosings } from './till-closings'

/** Every report, those of one heading together: a new one is a line here. */
export const reports: readonly Report[] = [
  salesByDay,
  salesByHour,
  salesBySalesperson,
  salesByFamily,
  salesByProduct,
  salesByTender,
  salesList,
  giftCards,
  tillClosings,
  messages,
  auditTrail,
  loyaltyQuestions,
]
