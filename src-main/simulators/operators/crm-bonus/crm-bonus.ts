import type { Operator } from '../http/operator'
import { bonusRoutes } from './bonus'
import { campaignRoutes } from './campaigns'
import { confirmRoutes } from './confirm-sale'
import type { Books } from './crm-bonus-books'
import { pinRoutes } from './pin'
import { provisioningRoutes } from './provisioning'
import { undoRoutes } from './undo-sale'

/** CRM&Bônus as its contract describes it. */
export function crmBonus(books: Books): Operator {
  return {
    id: 'crm-bonus',
    routes: [
      ...provisioningRoutes(books),
      ...pinRoutes(books),
      ...bonusRoutes(books),
      ...campaignRoutes(books),
      ...confirmRoutes(books),
      ...undoRoutes(books),
    ],
  }
}
