import type { AppContract, OperationName } from '#shared/contract'
import type { DeclaredErrorOf, OutputOf, ParsedInputOf } from '#shared/kernel/operation'
import type { Result } from '#shared/kernel/result'
import type { AccessRefusal, Caller } from '../../store/access/caller'

type Answer<Name extends OperationName> = Result<
  OutputOf<AppContract[Name]>,
  DeclaredErrorOf<AppContract[Name]> | AccessRefusal
>

/** How an operation is done. Public ones run before anybody signed in and get no caller. */
export type Handler<Name extends OperationName> = AppContract[Name]['permission'] extends 'public'
  ? (input: ParsedInputOf<AppContract[Name]>) => Answer<Name> | Promise<Answer<Name>>
  : (input: ParsedInputOf<AppContract[Name]>, caller: Caller) => Answer<Name> | Promise<Answer<Name>>

/** The handlers of some operations: what each feature's `*-handlers.ts` returns. */
export type HandlersFor<Names extends OperationName> = { readonly [Name in Names]: Handler<Name> }

/** One handler for every operation: a forgotten one does not compile. */
export type Handlers = HandlersFor<OperationName>
