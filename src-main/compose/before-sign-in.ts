import type { AppContract } from '#shared/contract'
import { createDispatch } from '../platform/ipc/dispatch'
import { nobodyYet } from '../platform/ipc/guards'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { loggingCommands } from '../store/app/logging-handlers'
import type { Surroundings } from './surroundings'

export type Handlers = QueriesFor<AppContract> & CommandsFor<AppContract>

/** Answers a window before anybody can sign in: what it is given, and the window's own failures. */
export function dispatchBeforeSignIn({ log }: Surroundings, handlers: Partial<Handlers>) {
  return createDispatch({
    guards: nobodyYet,
    handlers: { ...loggingCommands(log), ...handlers },
    log,
    onFailure: () => undefined,
  })
}
