import type { TerminalId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { BranchView } from '#shared/store/branch/branch'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { findTerminal } from './branch-queries'
import { listBranches, updateTerminalName } from './branch-rows'

type Refusal = { readonly code: 'terminal-not-found' } | { readonly code: 'terminal-name-taken' }

/** Gives a terminal another name, its own within the branch; its number and those of its sales stay. */
export function renameTerminal(
  desk: Desk,
  caller: Caller,
  { terminalId, name }: { readonly terminalId: TerminalId; readonly name: string },
): Result<BranchView[], Refusal> {
  return desk.database.write((db) => {
    const terminal = findTerminal(db, terminalId)
    if (!terminal) return fail({ code: 'terminal-not-found' })
    const others = listBranches(db).find(({ id }) => id === terminal.branchId)?.terminals ?? []
    const taken = others.some((other) => other.id !== terminalId && other.name === name)
    if (taken) return fail({ code: 'terminal-name-taken' })
    if (terminal.name !== name) {
      updateTerminalName(db, terminalId, name)
      const detail = { before: { name: terminal.name }, after: { name } }
      recordAction(db, desk, caller, { action: 'branch.rename-terminal', saleId: null, detail })
    }
    return ok(listBranches(db))
  })
}
