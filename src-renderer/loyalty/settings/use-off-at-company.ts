import { loyaltyProgramIds, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { useAnswer } from '../../ipc/use-answer'

/** The programmes the company has off; all of them until main says which, or where it is not asked. */
export function useOffAtCompany(isAsked: boolean): readonly LoyaltyProgramId[] {
  // Said the same on the page of each.
  const { value } = useAnswer(
    'loyalty-settings.read',
    isAsked ? { program: loyaltyProgramIds[0], branchId: null } : null,
  )
  return value?.offAtCompany ?? loyaltyProgramIds
}
