import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { Desk } from '../../platform/database/desk'
import type { LoyaltyProgram } from './loyalty-program'

/** Where loyalty works: a desk with the programmes this branch has credentials for. */
export interface LoyaltyDesk extends Desk {
  /** Built from the settings as they are now; null while a programme is not set up. */
  readonly programOf: (id: LoyaltyProgramId) => LoyaltyProgram | null | Promise<LoyaltyProgram | null>
}
