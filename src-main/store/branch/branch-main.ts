import type { branchFeature } from '#shared/store/branch/branch-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../access/handlers'
import type { Inherit } from './add-branch'
import { branchCommands, branchQueries } from './branch-handlers'

interface BranchWork {
  readonly desk: Desk
  /** What a new branch takes over from the terminal's own. */
  readonly inherits: readonly Inherit[]
}

/** What main does for branches and their terminals. */
export const branchMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => branchQueries(desk),
  commands: ({ desk, inherits }: BranchWork) => branchCommands(desk, inherits),
} satisfies MainFeature<(typeof branchFeature)['operations']>
