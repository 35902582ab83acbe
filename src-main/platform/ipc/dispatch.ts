import { contract, type OperationName } from '#shared/contract'
import { callSchema, transportErrors, type Call, type TransportError } from '#shared/kernel/operation'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Approvals } from '../../store/access/approvals'
import { admit, type AccessRefusal, type Caller } from '../../store/access/caller'
import type { Session } from '../../store/access/session'
import type { ClockDoubted } from '../../store/clock/while-clock-is-believed'
import type { TillLeft } from '../../store/till/till-keeping'
import { isBusy, isDiskFull } from '../database/sqlite-errors'
import { FileHeldError } from '../files/replace-file'
import type { Log } from '../logging/log'
import type { Handlers } from './handlers'

type AnyHandler = (
  input: unknown,
  caller: Caller | undefined,
) => Result<unknown, unknown> | Promise<Result<unknown, unknown>>
export type Reply = Result<unknown, TransportError | { readonly code: string }>

interface DispatchDeps {
  readonly handlers: Partial<Handlers>
  readonly session: Session
  readonly approvals: Approvals
  readonly log: Log
  /** Whether a command may write now; false where another program would not let go of the file. */
  readonly mayWrite?: () => true | Promise<boolean>
  /** Told about a failure nobody expected, logged under the incident's id: a damaged database needs more than a message. */
  readonly onFailure: (error: unknown, incidentId: string) => void
}

/**
 * Takes a raw call from a window to its handler: known operation, somebody signed in, valid input, right held, answer
 * inside the contract. Whatever comes in, a declared Result goes out.
 */
export function createDispatch({
  handlers,
  session,
  approvals,
  log,
  mayWrite = () => true,
  onFailure,
}: DispatchDeps) {
  return async function dispatch(raw: unknown): Promise<Reply> {
    const call = callSchema.safeParse(raw)
    if (!call.success || !isOperation(call.data.name)) return fail({ code: 'unknown-operation' })
    const { name } = call.data
    const handler = handlers[name] as AnyHandler | undefined
    if (!handler) return fail({ code: 'unknown-operation' })
    try {
      if (contract[name].kind === 'command') {
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
    const { permission, input } = contract[name]
    const staff = permission === 'public' ? undefined : session.current()
    if (staff === null) return fail({ code: 'not-signed-in' })
    const parsed = input.safeParse(call.input)
    if (!parsed.success)
      return fail({ code: 'invalid-input', field: parsed.error.issues[0]?.path.join('.') ?? '' })
    if (staff === undefined || permission === 'public')
      return insideContract(name, await handler(parsed.data, undefined))
    const granted =
      call.approvalId === undefined
        ? undefined
        : approvals.take(call.approvalId, staff.operator, name, parsed.data)
    const caller =
      permission === 'signed-in'
        ? ok({ ...staff, approver: null, granted })
        : admit(staff, granted, permission)
    if (!caller.ok) return caller
    return insideContract(name, await handler(parsed.data, caller.value))
  }
}

/** An answer outside the contract is our bug: thrown, logged, never sent. What the contract does not name is left out. */
function insideContract(name: OperationName, reply: Result<unknown, unknown>): Reply {
  const operation = contract[name]
  if (reply.ok) return ok(operation.output.parse(reply.value))
  const { code, ...detail } = reply.error as { code: string }
  const refusals = { ...operation.errors, ...accessRefusals }
  if (!isKeyOf(refusals, code)) throw new Error(`${name} answered undeclared code ${code}`)
  return fail({ code, ...refusals[code].parse(detail) })
}

const accessRefusals = {
  'not-allowed': transportErrors['not-allowed'],
  'needs-approval': transportErrors['needs-approval'],
  'till-left': transportErrors['till-left'],
  'clock-doubted': transportErrors['clock-doubted'],
} satisfies Record<AccessRefusal['code'] | TillLeft['code'] | ClockDoubted['code'], unknown>

function isOperation(name: string): name is OperationName {
  return isKeyOf(contract, name)
}

function isKeyOf<T extends object>(known: T, name: string): name is string & keyof T {
  return Object.hasOwn(known, name)
}
