import { ok } from '../../src-shared/result'
import type { Desk } from '../database/desk'
import type { HandlersFor } from '../ipc/handlers'
import { listBranches } from './branch-edit-queries'
import { changeBranch } from './change-branch'
import { renameTerminal } from './rename-terminal'

export function branchHandlers(
  desk: Desk,
): HandlersFor<'branch.list' | 'branch.change' | 'branch.rename-terminal'> {
  return {
    'branch.list': () => ok(listBranches(desk.database)),
    'branch.change': (input, caller) => changeBranch(desk, caller, input),
    'branch.rename-terminal': (input, caller) => renameTerminal(desk, caller, input),
  }
}
