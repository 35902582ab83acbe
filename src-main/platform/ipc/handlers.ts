import type {
  Contract,
  DeclaredErrorOf,
  Operation,
  OutputOf,
  ParsedInputOf,
  TransportError,
} from '#shared/kernel/operation'
import type { Result } from '#shared/kernel/result'

/** A right found missing only while the work is done, such as a discount above the operator's limit. */
type AccessRefusal = Extract<TransportError, { readonly code: 'not-allowed' | 'needs-approval' }>

type Answer<Op extends Operation> = Result<OutputOf<Op>, DeclaredErrorOf<Op> | AccessRefusal>

/** How an operation is done. Public ones run before anybody signed in and get no caller. */
export type Handler<Op extends Operation, Caller> = Op['permission'] extends 'public'
  ? (input: ParsedInputOf<Op>) => Answer<Op> | Promise<Answer<Op>>
  : (input: ParsedInputOf<Op>, caller: Caller) => Answer<Op> | Promise<Answer<Op>>

/** One handler for each operation of a kind: a forgotten one does not compile. */
export type HandlersOf<Kind extends Operation['kind'], Operations extends Contract, Caller> = {
  readonly [Name in keyof Operations as Operations[Name]['kind'] extends Kind ? Name : never]: Handler<
    Operations[Name],
    Caller
  >
}
