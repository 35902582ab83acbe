import { contract, type OperationName } from '../../src-shared/contract/contract'
import { callSchema, type TransportError } from '../../src-shared/contract/define'
import { fail, type Result } from '../../src-shared/result'
import type { Approvals } from '../access/approvals'
import { authorize, type Caller } from '../access/caller'
import type { Session } from '../access/session'
import { isDiskFull } from '../database/sqlite-errors'
import type { Log } from '../logging/log'
import type { Handlers } from './handlers'

type AnyHandler = (
  input: unknown,
  caller?: Caller,
) => Result<unknown, unknown> | Promise<Result<unknown, unknown>>
export type Reply = Result<unknown, TransportError | { readonly code: string }>

export interface DispatchDeps {
  readonly handlers: Partial<Handlers>
  readonly session: Session
  readonly approvals: Approvals
  readonly log: Log
  /** Told about a failure nobody expected, logged under the incident's id: a damaged database needs more than a message. */
  readonly onFailure: (error: unknown, incidentId: string) => void
}

/**
 * Takes a raw call from a window to its handler: known operation, valid input, right held, answer inside the contract.
 * Whatever comes in, a declared Result goes out.
 */
export function createDispatch({ handlers, session, approvals, log, onFailure }: DispatchDeps) {
  return async function dispatch(raw: unknown): Promise<Reply> {
    const call = callSchema.safeParse(raw)
    if (!call.success || !isOperation(call.data.name)) return fail({ code: 'unknown-operation' })
    const { name, input, approvalId } = call.data
    const operation = contract[name]
    const handler = handlers[name] as AnyHandler | undefined
    if (!handler) return fail({ code: 'unknown-operation' })

    let caller: Caller | undefined
    if (operation.permission !== 'public') {
      const operator = session.operator()
      if (!operator) return fail({ code: 'not-signed-in' })
      const granted = approvalId === undefined ? undefined : approvals.take(approvalId, name, input)
      caller = { operator, granted }
      if (operation.permission !== 'signed-in') {
        const authority = authorize(caller, operation.permission)
        if (!authority.ok) return authority
      }
    }

    const parsed = operation.input.safeParse(input)
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? ''
      return fail({ code: 'invalid-input', field })
    }
    try {
      return insideContract(name, await handler(parsed.data, caller))
    } catch (error) {
      if (isDiskFull(error)) {
        log.incident('disk-full', error, { operation: name })
        return fail({ code: 'disk-full' })
      }
      const incidentId = log.incident('call-failed', error, { operation: name })
      onFailure(error, incidentId)
      return fail({ code: 'internal', incidentId })
    }
  }
}

const accessCodes = new Set(['not-allowed', 'needs-approval'])

/** An answer outside the contract is our bug: thrown, logged, never sent. */
function insideContract(name: OperationName, reply: Result<unknown, unknown>): Reply {
  const operation = contract[name]
  if (reply.ok) return { ok: true, value: operation.output.parse(reply.value) }
  const error = reply.error as { code: string }
  const shape = (operation.errors as Record<string, unknown>)[error.code]
  if (!shape && !accessCodes.has(error.code))
    throw new Error(`${name} answered undeclared code ${error.code}`)
  return { ok: false, error }
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name)
}
