import type { Contract } from '#shared/kernel/operation'
import type { DocumentSource } from '../../platform/central-link/document-source'
import type { FactSource } from '../../platform/central-link/fact-source'
import type { HandlersOf } from '../../platform/ipc/handlers'
import type { Job } from '../../platform/jobs/job'
import type { Caller } from './caller'

/** The handlers of a feature's queries, made over a desk that cannot write. */
export type QueriesFor<Operations extends Contract> = HandlersOf<'query', Operations, Caller>

/** The handlers of a feature's commands. */
export type CommandsFor<Operations extends Contract> = HandlersOf<'command', Operations, Caller>

/**
 * A feature as main does it, in its folder: its handlers, made over what a till hands each feature. A forgotten handler
 * does not compile here, a forgotten feature not in the composition's list.
 */
export interface MainFeature<Operations extends Contract> {
  readonly queries: (till: never) => QueriesFor<Operations>
  readonly commands: (till: never) => CommandsFor<Operations>
  /** What it tells the company's other tills, and hears of them; a cause before what follows from it. */
  readonly facts?: readonly FactSource[]
  /** What of it all tills of the company know alike. */
  readonly documents?: readonly DocumentSource[]
  /** What it does by itself at its hour. */
  readonly jobs?: (till: never) => readonly Job[]
}
