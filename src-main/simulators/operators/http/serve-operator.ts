import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Call, CallLog } from '../call-log'
import type { Fault } from '../faults/fault'
import type { FaultSwitches } from '../faults/fault-switches'
import type { HeldCalls } from '../faults/held-calls'
import { deliver, send } from './deliver'
import { envelopeInspector } from './envelope'
import { matchRoute } from './match-route'
import type { Operator, OperatorAnswer, Route } from './operator'
import { readBody } from './read-body'

interface Surroundings {
  readonly faults: FaultSwitches
  readonly held: HeldCalls
  readonly calls: CallLog
  readonly now: () => number
}

/** Speaks HTTP for an operator: finds the route, lets faults happen, notes every call. */
export function serveOperator(
  operator: Operator,
  { faults, held, calls, now }: Surroundings,
): RequestListener {
  const envelope = envelopeInspector()

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = message
    const url = new URL(message.url ?? '/', 'http://loopback')
    const text = await readBody(message)
    const requestId = headers['x-request-id']
    const noted = {
      at: now(),
      operator: operator.id,
      method,
      requestId: typeof requestId === 'string' ? requestId : null,
      body: parse(text),
    }
    const note = (path: string, fault: Fault | undefined, answer: OperatorAnswer | undefined): void =>
      calls.add({
        ...noted,
        path,
        fault: fault?.kind ?? null,
        status: answer?.status ?? null,
        code: codeOf(answer?.body),
      } satisfies Call)

    const match = matchRoute(operator.routes, method, url.pathname)
    if (match.kind !== 'found') {
      const status = match.kind === 'unknown' ? 404 : 405
      note(url.pathname, undefined, send(response, { status, body: { message: 'no such address' } }))
      return
    }
    const { route, parameters } = match
    const flaw = envelope.inspect(method, headers)
    const fault = faults.take(operator.id, route.path)
    const process = (circumstances: Parameters<Route['answer']>[0]['circumstances']): OperatorAnswer =>
      route.answer({ parameters, query: url.searchParams, headers, body: noted.body, flaw, circumstances })
    note(route.path, fault, await deliver(response, fault, process, held))
  }

  return (message, response) => {
    serve(message, response).catch((error: unknown) => {
      // Whoever called has hung up in the middle of the request; anything else is a bug and must be heard.
      if (message.destroyed && !message.complete) return
      throw error
    })
  }
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined || text === '' ? undefined : (JSON.parse(text) as unknown)
  } catch {
    return undefined
  }
}

/** `codigo`, `code` or `error.code`, whichever this operator writes. */
function codeOf(body: unknown): string | null {
  if (body === null || typeof body !== 'object') return null
  const found = Object.entries(body).find(([name]) =>
    ['codigo', 'code', 'error'].includes(name),
  )?.[1] as unknown
  return typeof found === 'string' ? found : codeOf(found)
}
