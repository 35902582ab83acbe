import type { LoyaltyProgramId } from '../port/program-id'
import { programs } from '../programs'
import type { loyaltyParameters } from './loyalty-parameters'

type ParameterKey = (typeof loyaltyParameters)[number]['key']

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

/** Any of them. */
export const programParameterKeys = [...new Set(programs.flatMap(({ id }) => programParameters(id)))] as [
  ParameterKey,
  ...ParameterKey[],
]
