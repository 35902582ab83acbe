import type { LoyaltyFault } from '../../src-shared/loyalty/loyalty-fault'
import type { LoyaltyProgramId } from '../../src-shared/loyalty/program-id'
import { fail, ok, type Result } from '../../src-shared/result'
import { crmBonus } from './crm-bonus/index'
import { dito } from './dito/index'
import { juntosSomosMais } from './juntos-somos-mais/index'
import type { LoyaltyProgram, LoyaltyProgramDefinition, ProgramTools } from './loyalty-program'

/**
 * Starts a program with what was configured for it, secrets in clear; `misconfigured` when something is missing. Once
 * for the same settings: it holds the operator's token and keeps to the operator's pace.
 */
type StartProgram = (settings: unknown, tools: ProgramTools) => Result<LoyaltyProgram, LoyaltyFault>

/** Every program there is. A fourth is a folder of its own, its id and a line here. */
export const loyaltyPrograms: Readonly<Record<LoyaltyProgramId, StartProgram>> = {
  'crm-bonus': starting(crmBonus),
  dito: starting(dito),
  'juntos-somos-mais': starting(juntosSomosMais),
}

function starting<Settings>({ settings, create }: LoyaltyProgramDefinition<Settings>): StartProgram {
  return (configured, tools) => {
    const complete = settings.safeParse(configured)
    return complete.success
      ? ok(create(complete.data, tools))
      : fail({ kind: 'misconfigured', what: 'incomplete' })
  }
}
