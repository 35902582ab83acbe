import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { SaleDesk } from '../../selling/sale/participant'
import type { LoyaltyProgram } from './loyalty-program'

/** Where loyalty works: where sales are made, with the programmes this branch has credentials for. */
export interface LoyaltyDesk extends SaleDesk {
  /** Built from the settings as they are now; null while a programme is not set up. */
  readonly programOf: (id: LoyaltyProgramId) => LoyaltyProgram | null | Promise<LoyaltyProgram | null>
}
