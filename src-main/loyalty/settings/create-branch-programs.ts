import type { BranchId } from '#shared/kernel/ids'
import { assertNever, fail, type Result } from '#shared/kernel/result'
import { parsePaths } from '#shared/loyalty/port/field-text'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { FieldControl } from '#shared/loyalty/port/program-field'
import { loyaltyProgram, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { SettingsDraft } from '#shared/loyalty/settings/program-settings'
import type { Database } from '../../platform/database/connection'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import type { LoyaltyProgram } from '../port/loyalty-program'
import { effectiveSettings } from './effective-settings'
import { branchIdentity } from './program-setting-rows'
import type { StartProgram } from './start-programs'

/** The programmes as each branch has set them up. */
export interface BranchPrograms {
  /** As it is set up now; null while something is missing. Ask anew for each piece of work. */
  readonly ready: (program: LoyaltyProgramId, branchId: BranchId) => Promise<LoyaltyProgram | null>
  /** As it would be with what is typed but not saved; kept nowhere. Incomplete, it can be asked for what is missing. */
  readonly draft: (
    draft: SettingsDraft,
    branchId: BranchId,
    mayBeIncomplete: boolean,
  ) => Promise<Result<LoyaltyProgram, LoyaltyFault>>
}

/**
 * Builds programmes from settings and secrets as they are at each asking: a change takes effect at once, and while there
 * is none the same programme answers, with the token it holds.
 */
export function createBranchPrograms(
  database: Database,
  secrets: SecretKeeper,
  start: StartProgram,
): BranchPrograms {
  const kept = new Map<string, { readonly made: string; readonly program: LoyaltyProgram }>()

  async function settingsOf(program: LoyaltyProgramId, branchId: BranchId, draft: SettingsDraft | null) {
    const texts = await effectiveSettings(database, secrets, program, branchId, draft)
    const branch = branchIdentity(database, branchId)
    const isComplete = loyaltyProgram(program).fields.every(
      ({ key, control, isAdvanced }) => isAdvanced || control.kind === 'choice' || texts[key] !== undefined,
    )
    const values = {
      ...Object.fromEntries(
        loyaltyProgram(program).fields.map(({ key, control }) => [
          key,
          settingValue(control, texts[key] ?? ''),
        ]),
      ),
      branchCode: branch?.code,
      cnpj: branch?.cnpj,
    }
    return { values, isComplete }
  }

  const incomplete = fail({ kind: 'misconfigured', what: 'incomplete' })
  return {
    ready: async (id, branchId) => {
      const { values, isComplete } = await settingsOf(id, branchId, null)
      const key = `${id}/${branchId}`
      const made = JSON.stringify(values)
      const known = kept.get(key)
      if (known?.made === made) return known.program
      const program = isComplete ? start(id, values) : incomplete
      if (!program.ok) return null
      kept.set(key, { made, program: program.value })
      return program.value
    },
    draft: async (draft, branchId, mayBeIncomplete) => {
      const { values, isComplete } = await settingsOf(draft.program, branchId, draft)
      return isComplete || mayBeIncomplete ? start(draft.program, values) : incomplete
    },
  }
}

/** A field as a programme takes it: an address or nothing, a table of paths, else the text. */
function settingValue(control: FieldControl, text: string): unknown {
  switch (control.kind) {
    case 'address':
      return text === '' ? null : text
    case 'paths':
      return parsePaths(text) ?? {}
    case 'choice':
      return text === '' ? Object.keys(control.options)[0] : text
    case 'text':
    case 'secret':
      return text
    default:
      return assertNever(control)
  }
}
