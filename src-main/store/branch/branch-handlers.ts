import { ok } from '#shared/kernel/result'
import type { branchContract } from '#shared/store/branch/branch-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { addBranch, type Inherit } from './add-branch'
import { addTerminal } from './add-terminal'
import { listBranches } from './branch-rows'
import { changeBranch } from './change-branch'
import { renameTerminal } from './rename-terminal'

export function branchQueries(desk: ReadDesk): QueriesFor<typeof branchContract> {
  return {
    'branch.list': () => ok(listBranches(desk.database)),
  }
}

export function branchCommands(desk: Desk, inherits: readonly Inherit[]): CommandsFor<typeof branchContract> {
  return {
    'branch.add': (input, caller) => ok(addBranch(desk, caller, input, inherits)),
    'branch.add-terminal': (input, caller) => addTerminal(desk, caller, input),
    'branch.change': (input, caller) => changeBranch(desk, caller, input),
    'branch.rename-terminal': (input, caller) => renameTerminal(desk, caller, input),
  }
}
