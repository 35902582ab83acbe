import type { OperationName } from '#shared/contract'
import type { HandlersOf } from '../../platform/ipc/handlers'
import type { Caller } from './caller'

/** The handlers of some operations: what each feature's `*-handlers.ts` returns. */
export type HandlersFor<Names extends OperationName> = HandlersOf<Names, Caller>

/** One handler for every operation: a forgotten one does not compile. */
export type Handlers = HandlersFor<OperationName>
