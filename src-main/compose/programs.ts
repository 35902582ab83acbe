import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { crmBonus } from '../loyalty/crm-bonus/index'
import { dito } from '../loyalty/dito/index'
import { juntosSomosMais } from '../loyalty/juntos-somos-mais/index'
import type { LoyaltyProgram, LoyaltyProgramDefinition, ProgramTools } from '../loyalty/port/loyalty-program'

/**
 * Starts a program with what was configured for it, secrets in clear; `misconfigured` when something is missing. Once
 * for the same settings: it holds the operator's token and keeps to the operator's pace.
 */
type StartProgram = (settings: unknown, tools: ProgramTools) => Result<LoyaltyProgram, LoyaltyFault>

/**
 * Every program there is. A fourth is a folder of its own, a line here and one in compose.ts, and in src-shared/loyalty
 * its id, name and ways (program-id.ts), its fields and its parameters: all of that the compiler asks for. It does not
 * ask for what turns the program on (settings/loyalty-parameters.ts, loyalty-rules-queries.ts), its panel in
 * src-renderer/loyalty-settings, and the words and blocks that take each cashback program for CRM&Bônus or Dito.
 */
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
