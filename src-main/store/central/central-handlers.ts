import { ok } from '#shared/kernel/result'
import type { centralContract } from '#shared/store/central/central-operations'
import type { CentralLink } from '../../platform/central-link/central-link'
import { waitingFacts } from '../../platform/central-link/fact-rows'
import { parkedCount } from '../../platform/central-link/parked-rows'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { recordAction } from '../audit/record-action'
import { clashesHere } from './clash-queries'

export function centralQueries(
  { database, terminal, now }: ReadDesk,
  central: CentralLink,
): QueriesFor<typeof centralContract> {
  return {
    'central.state': () => {
      const state = central.state()
      return ok({
        isSetUp: central.central !== null,
        isEnrolled: central.isEnrolled(),
        stop: state?.stop && state.stoppedAt !== null ? { why: state.stop, since: state.stoppedAt } : null,
        waiting: waitingFacts(database, terminal.id),
        parked: parkedCount(database),
        clashes: central.isEnrolled() ? clashesHere(database, now()) : [],
        clock: central.clockDifference(),
      })
    },
  }
}

export function centralCommands(desk: Desk, central: CentralLink): CommandsFor<typeof centralContract> {
  return {
    'central.enrol': ({ code }, caller) =>
      central.enrol(code, (db) =>
        recordAction(db, desk, caller, { action: 'central.enrol', saleId: null, detail: {} }),
      ),
  }
}
