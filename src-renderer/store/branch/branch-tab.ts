import type { ReactNode } from 'react'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { Permission } from '#shared/store/access/permissions'
import type { BranchView } from '#shared/store/branch/branch'
import type { TakeBranches } from './use-branches'

export interface BranchTabProps {
  readonly branch: BranchView
  readonly take: TakeBranches
  /** Says whether something on the page is not saved yet: the other tabs wait for it. */
  readonly onUnsaved: (isUnsaved: boolean) => void
}

/** A subject of a branch beside its own data. */
export interface BranchTab {
  readonly id: string
  readonly name: string
  /** The right it takes besides that to the branches. */
  readonly permission?: Permission
  /** Said of the tab while the company has the programme off: it is there, and cannot be opened (FEATURES D1). */
  readonly closedWhileOff?: { readonly program: LoyaltyProgramId; readonly words: string }
  readonly Page: (props: BranchTabProps) => ReactNode
}
