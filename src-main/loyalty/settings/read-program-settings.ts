import type { BranchId } from '#shared/kernel/ids'
import { loyaltyProgram } from '#shared/loyalty/port/program-id'
import { programParameters } from '#shared/loyalty/settings/program-parameters'
import type { ProgramPlace, ProgramSettings } from '#shared/loyalty/settings/program-settings'
import { parameterOf } from '#shared/store/settings/parameters'
import { resolveParameter } from '#shared/store/settings/resolve-parameter'
import type { ReadDb } from '../../platform/database/connection'
import { hasSecret } from '../../platform/secrets/secret-rows'
import { storedParameters } from '../../store/settings/parameter-rows'
import { cashbackProgramOf, programsServing } from './loyalty-rules'
import { branchNames, programValues, secretName } from './program-setting-rows'

/** A programme as it is set up at a place; what this computer can keep and open is the vault's to say. */
export function readProgramSettings(
  db: ReadDb,
  place: ProgramPlace,
  hereBranchId: BranchId,
): Omit<ProgramSettings, 'keepsSecrets' | 'lostSecrets'> {
  const { program, branchId } = place
  const above = { program, branchId: null }
  const isBranch = branchId !== null
  const own = programValues(db, place)
  const inherited = isBranch ? programValues(db, above) : {}
  const fields = loyaltyProgram(program).fields.filter(({ places }) =>
    places.includes(isBranch ? 'branch' : 'company'),
  )
  const has = (at: ProgramPlace, key: string): boolean => hasSecret(db, secretName(db, at, key))
  return {
    program,
    branchId,
    branches: branchNames(db),
    values: Object.fromEntries(
      fields
        .filter(({ control }) => control.kind !== 'secret')
        .map(({ key }) => [key, { own: own[key] ?? '', inherited: inherited[key] ?? '' }]),
    ),
    secrets: Object.fromEntries(
      fields
        .filter(({ control }) => control.kind === 'secret')
        .map(({ key }) => [key, { own: has(place, key), inherited: isBranch && has(above, key) }]),
    ),
    parameters: readParameters(db, place, hereBranchId),
    serves: cashbackProgramOf(db, branchId ?? hereBranchId),
    offAtCompany: [...programsServing(db, hereBranchId).offAtCompany],
  }
}

/** The parameters beside the fields: as they hold for the branch, or as the company says. */
function readParameters(
  db: ReadDb,
  { program, branchId }: ProgramPlace,
  hereBranchId: BranchId,
): ProgramSettings['parameters'] {
  const stored = storedParameters(db, { branchId: branchId ?? hereBranchId, id: null })
  return programParameters(program).map((key) => {
    const said = stored.filter((one) => one.key === key && (branchId !== null || one.scope === 'company'))
    const { scopes, ...resolved } = resolveParameter(parameterOf(key), said)
    return { key, ...resolved, scopes: [...scopes] }
  })
}
