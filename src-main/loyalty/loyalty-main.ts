import type { loyaltyFeature } from '#shared/loyalty/loyalty-feature'
import type { Regrouping } from '../goods/product/regroup'
import type { ReadDesk } from '../platform/database/desk'
import type { SecretKeeper } from '../platform/secrets/secret-keeper'
import type { ReadWorker } from '../platform/worker/read-worker'
import type { SaleDesk } from '../selling/sale/participant'
import type { MainFeature } from '../store/access/handlers'
import type { Concerned } from '../store/till/session-parts'
import type { LoyaltyLogTasks } from './log/loyalty-log-tasks'
import type { LoyaltyAtWork } from './loyalty-at-work'
import { loyaltyCommands, loyaltyQueries } from './loyalty-handlers'
import type { LoyaltyDesk } from './port/loyalty-desk'
import type { BranchPrograms } from './settings/create-branch-programs'
import { loyaltySettingsCommands, loyaltySettingsQueries } from './settings/loyalty-settings-handlers'
import { regroupScoring } from './settings/regroup-scoring'
import { pendingConcern } from './telling/pending-concern'

interface Kept {
  readonly secrets: SecretKeeper
}
interface LoyaltyWork extends Kept {
  readonly desk: LoyaltyDesk & SaleDesk
  readonly loyalty: LoyaltyAtWork
  readonly programs: BranchPrograms
  readonly exportFolder: string
  readonly readWorker: ReadWorker<LoyaltyLogTasks>
}

/** What main does for loyalty programmes, whichever they are. */
export const loyaltyMain = {
  queries: ({ desk, secrets }: Kept & { readonly desk: ReadDesk }) => ({
    ...loyaltyQueries(desk),
    ...loyaltySettingsQueries(desk, secrets),
  }),
  commands: ({ desk, loyalty, secrets, programs, ...exporting }: LoyaltyWork) => ({
    ...loyaltyCommands(desk, loyalty.outbox, exporting),
    ...loyaltySettingsCommands(desk, secrets, programs),
  }),
  concerns: [pendingConcern],
  regroups: [regroupScoring],
} satisfies MainFeature<(typeof loyaltyFeature)['operations']> & Concerned & Regrouping
