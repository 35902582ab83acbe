import type { OperationName } from '#shared/contract'
import { ok } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../access/handlers'
import { addBranch, type Inherit } from './add-branch'
import { addTerminal } from './add-terminal'
import { listBranches } from './branch-rows'
import { changeBranch } from './change-branch'
import { renameTerminal } from './rename-terminal'

type BranchOperation = Extract<OperationName, `branch.${string}`>

export function branchHandlers(desk: Desk, inherits: readonly Inherit[]): HandlersFor<BranchOperation> {
  return {
    'branch.list': () => ok(listBranches(desk.database)),
    'branch.add': (input, caller) => ok(addBranch(desk, caller, input, inherits)),
    'branch.add-terminal': (input, caller) => addTerminal(desk, caller, input),
    'branch.change': (input, caller) => changeBranch(desk, caller, input),
    'branch.rename-terminal': (input, caller) => renameTerminal(desk, caller, input),
  }
}
