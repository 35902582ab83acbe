import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { LoyaltyProgram, LoyaltyProgramDefinition, ProgramTools } from '../port/loyalty-program'

type Started = Result<LoyaltyProgram, LoyaltyFault>

/** A programme as a list keeps it, whatever its settings are. */
export interface ProgramConnection<Id extends string = string> {
  readonly id: Id
  /**
   * Starts it with what was configured, secrets in clear; `misconfigured` when something is missing. Once for the same
   * settings: it holds the operator's token and keeps to the operator's pace.
   */
  readonly start: (settings: unknown, tools: ProgramTools) => Started
}

/** Starts any of the programmes there are. */
export type StartProgram = (id: LoyaltyProgramId, settings: unknown) => Started

const incomplete = fail<LoyaltyFault>({ kind: 'misconfigured', what: 'incomplete' })

export function connecting<Settings, Id extends string>({
  id,
  settings,
  create,
}: LoyaltyProgramDefinition<Settings, Id>): ProgramConnection<Id> {
  return {
    id,
    start: (configured, tools) => {
      const complete = settings.safeParse(configured)
      return complete.success ? ok(create(complete.data, tools)) : incomplete
    },
  }
}

/** A list with every programme there is. */
export function everyProgram<const List extends readonly ProgramConnection[]>(
  list: List & ([LoyaltyProgramId] extends [List[number]['id']] ? unknown : 'A programme is missing'),
): readonly ProgramConnection[] {
  return list
}

/** What each programme of a list is started with. */
export function startingWith(list: readonly ProgramConnection[], tools: ProgramTools): StartProgram {
  const byId = new Map(list.map((one) => [one.id, one]))
  return (id, settings) => byId.get(id)?.start(settings, tools) ?? incomplete
}
