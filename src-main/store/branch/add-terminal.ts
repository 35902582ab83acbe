import { fail, ok, type Result } from '#shared/kernel/result'
import type { BranchView, NewTerminal } from '#shared/store/branch/branch'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { findTerminal } from './branch-queries'
import { insertTerminal, listBranches } from './branch-rows'

type Refusal = {
  readonly code: 'branch-not-found' | 'terminal-number-taken' | 'terminal-name-taken'
}

/** Adds a terminal to a branch: its number is its own in the whole company, its name in the branch (FEATURES B6). */
export function addTerminal(
  desk: Desk,
  caller: Caller,
  terminal: NewTerminal,
): Result<BranchView[], Refusal> {
  return desk.database.write((db) => {
    const branch = listBranches(db).find(({ id }) => id === terminal.branchId)
    if (!branch) return fail({ code: 'branch-not-found' })
    if (findTerminal(db, terminal.number)) return fail({ code: 'terminal-number-taken' })
    if (branch.terminals.some(({ name }) => name === terminal.name))
      return fail({ code: 'terminal-name-taken' })
    insertTerminal(db, terminal)
    const detail = { branch: branch.name, terminal: `${terminal.number} ${terminal.name}` }
    recordAction(db, desk, caller, { action: 'branch.add-terminal', saleId: null, detail })
    return ok(listBranches(db))
  })
}
