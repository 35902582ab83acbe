import { contract, type AppContract, type OperationName } from '#shared/contract'
import {
  callSchema,
  transportErrors,
  type Call,
  type Touches,
  type TransportError,
} from '#shared/kernel/operation'
import type { Refusal } from '#shared/kernel/refusal'
import { fail, ok, type Result } from '#shared/kernel/result'
import { isBusy, isDiskFull } from '../database/sqlite-errors'
import { FileHeldError } from '../files/replace-file'
import type { Log } from '../logging/log'
import { holds, type Guards, type Held } from './guards'
import type { HandlersOf } from './handlers'

type AnyHandler = (
  input: unknown,
  caller: unknown,
) => Result<unknown, unknown> | Promise<Result<unknown, unknown>>
export type Reply = Result<unknown, TransportError | { readonly code: string }>

interface DispatchDeps<Staff, Caller extends Staff> {
  readonly handlers: Partial<HandlersOf<'query' | 'command', AppContract, Caller>>
  readonly guards: Guards<Staff, Caller>
  readonly log: Log
  /** Whether the file may be written now; false where another program would not let go of it. */
  readonly mayWrite?: () => true | Promise<boolean>
  /** Told about a failure nobody expected, logged under the incident's id: a damaged database needs more than a message. */
  readonly onFailure: (error: unknown, incidentId: string) => void
}

/**
 * Takes a raw call from a window to its handler: known operation, the file's turn, somebody signed in, valid input, right
 * held, own terminal and till, believed clock, answer inside the contract. What applies follows from what the operation declares, and
 * from nothing else. Whatever comes in, a declared Result goes out.
 */
export function createDispatch<Staff, Caller extends Staff>({
  handlers,
  guards,
  log,
  mayWrite = () => true,
  onFailure,
}: DispatchDeps<Staff, Caller>) {
  return async function dispatch(raw: unknown): Promise<Reply> {
    const call = callSchema.safeParse(raw)
    if (!call.success || !isOperation(call.data.name)) return fail({ code: 'unknown-operation' })
    const { name } = call.data
    const handler = handlers[name] as AnyHandler | undefined
    if (!handler) return fail({ code: 'unknown-operation' })
    try {
      if (holds[contract[name].touches].turn) {
        // Awaited only where one has to wait: what came first is done first.
        const free = mayWrite()
        if (free !== true && !(await free)) {
          log.info('file-busy', { operation: name })
          return fail({ code: 'file-busy' })
        }
      }
      return await answer(name, handler, call.data)
    } catch (error) {
      if (isDiskFull(error)) {
        log.incident('disk-full', error, { operation: name })
        return fail({ code: 'disk-full' })
      }
      if (error instanceof FileHeldError) {
        log.incident('file-held', error, { operation: name })
        return fail({ code: 'file-held' })
      }
      if (isBusy(error)) {
        log.incident('file-busy', error, { operation: name })
        return fail({ code: 'file-busy' })
      }
      const incidentId = log.incident('call-failed', error, { operation: name })
      onFailure(error, incidentId)
      return fail({ code: 'internal', incidentId })
    }
  }

  async function answer(name: OperationName, handler: AnyHandler, call: Call): Promise<Reply> {
    const { permission, input, touches } = contract[name]
    const staff = permission === 'public' ? undefined : guards.signedIn()
    if (staff === null) return fail({ code: 'not-signed-in' })
    const parsed = input.safeParse(call.input)
    if (!parsed.success)
      return fail({ code: 'invalid-input', field: parsed.error.issues[0]?.path.join('.') ?? '' })
    if (staff === undefined || permission === 'public')
      return insideContract(name, await handler(parsed.data, undefined))
    const asked = { operation: name, input: parsed.data, permission, approvalId: call.approvalId }
    const admitted = guards.admit(staff, asked)
    if (!admitted.ok) return admitted
    const held = heldBack(touches, admitted.value)
    return held ? fail(held) : insideContract(name, await handler(parsed.data, admitted.value))
  }

  function heldBack(touches: Touches, caller: Caller): Held | null {
    const { ownTerminal, ownTill, believedClock } = holds[touches]
    return (
      (ownTerminal ? guards.ownTerminal() : null) ??
      (ownTill ? guards.ownTill(caller) : null) ??
      (believedClock ? guards.believedClock() : null)
    )
  }
}

/** An answer outside the contract is our bug: thrown, logged, never sent. What the contract does not name is left out. */
function insideContract(name: OperationName, reply: Result<unknown, unknown>): Reply {
  const operation = contract[name]
  if (reply.ok) return ok(operation.output.parse(reply.value))
  const { code, ...detail } = reply.error as { code: string }
  const shape = isKeyOf(accessRefusals, code)
    ? accessRefusals[code]
    : Object.entries<Refusal>(operation.errors).find(([declared]) => declared === code)?.[1].shape
  if (!shape) throw new Error(`${name} answered undeclared code ${code}`)
  return fail({ code, ...shape.parse(detail) })
}

/** Rights a handler itself may find missing. */
const accessRefusals = {
  'not-allowed': transportErrors['not-allowed'],
  'needs-approval': transportErrors['needs-approval'],
}

function isOperation(name: string): name is OperationName {
  return isKeyOf(contract, name)
}

function isKeyOf<T extends object>(known: T, name: string): name is string & keyof T {
  return Object.hasOwn(known, name)
}
