import type { AppContract, OperationName } from '#shared/contract'
import type { DeclaredErrorOf, OutputOf, ParsedInputOf, TransportError } from '#shared/kernel/operation'
import type { Result } from '#shared/kernel/result'

/** A right found missing only while the work is done, such as a discount above the operator's limit. */
type AccessRefusal = Extract<TransportError, { readonly code: 'not-allowed' | 'needs-approval' }>

type Answer<Name extends OperationName> = Result<
  OutputOf<AppContract[Name]>,
  DeclaredErrorOf<AppContract[Name]> | AccessRefusal
>

/** How an operation is done. Public ones run before anybody signed in and get no caller. */
type Handler<Name extends OperationName, Caller> = AppContract[Name]['permission'] extends 'public'
  ? (input: ParsedInputOf<AppContract[Name]>) => Answer<Name> | Promise<Answer<Name>>
  : (input: ParsedInputOf<AppContract[Name]>, caller: Caller) => Answer<Name> | Promise<Answer<Name>>

/** The handlers of some operations. */
export type HandlersOf<Names extends OperationName, Caller> = {
  readonly [Name in Names]: Handler<Name, Caller>
}
