import { z } from 'zod'
import type { ParameterKey } from '../../store/settings/parameters'
import type { LoyaltyProgramId } from '../port/program-id'
import { programs } from '../programs'

/** The parameters on a programme's page, above its fields. */
export function pageParameters(id: LoyaltyProgramId): readonly ParameterKey[] {
  return programs.find((one) => one.id === id)?.settings.parameters ?? []
}

/** Those that can be read and saved with a programme: also which one serves the branch, where there is a choice. */
export function programParameters(id: LoyaltyProgramId): readonly ParameterKey[] {
  const isChosen = programs.some((one) => one.id === id && one.way === 'pays')
  const chosen: readonly ParameterKey[] = isChosen ? ['loyalty.cashback'] : []
  return [...new Set([...chosen, ...pageParameters(id)])]
}

export const programParameterKeySchema = z.enum(programs.flatMap(({ id }) => programParameters(id)))
