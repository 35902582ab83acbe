import type { Contract } from '#shared/kernel/operation'
import type { HandlersOf } from '../../platform/ipc/handlers'
import type { Caller } from './caller'

/** The handlers of a feature's queries, made over a desk that cannot write. */
export type QueriesFor<Operations extends Contract> = HandlersOf<'query', Operations, Caller>

/** The handlers of a feature's commands. */
export type CommandsFor<Operations extends Contract> = HandlersOf<'command', Operations, Caller>
