import type { ServerResponse } from 'node:http'
import { assertNever } from '#shared/kernel/result'
import type { Fault } from '../faults/fault'
import type { HeldCalls } from '../faults/held-calls'
import { usual, type Circumstances, type OperatorAnswer } from './operator'

/** What the till got: an answer, or none. */
type Delivered = OperatorAnswer | undefined

const broken: OperatorAnswer = { status: 500, body: { message: 'Internal Server Error' } }

/** Processes a call and answers it, as the fault that happens to it wants. */
export async function deliver(
  response: ServerResponse,
  fault: Fault | undefined,
  process: (circumstances: Circumstances) => OperatorAnswer,
  held: HeldCalls,
): Promise<Delivered> {
  const drop = (): undefined => void response.destroy()
  switch (fault?.kind) {
    case undefined:
    case 'refused':
    case 'clock-skew':
      return send(response, process(usual))
    case 'delay':
      await held.hold(fault.ms)
      return send(response, process(usual))
    case 'late-answer': {
      const answer = process(usual)
      await held.hold(fault.ms)
      return send(response, answer)
    }
    case 'lost-before':
      return drop()
    case 'lost-after':
      process(usual)
      return drop()
    case 'doubled':
      process(usual)
      return send(response, process(usual))
    case 'error-before':
      return send(response, broken)
    case 'error-after':
      process(usual)
      return send(response, broken)
    case 'malformed':
      return sendCut(response, process(usual))
    case 'too-many-requests':
      return send(response, tooMany(fault.retryAfterSeconds))
    case 'wrong-credential':
      return send(response, process({ ...usual, credentialRefused: true }))
    case 'already-done':
      return send(response, process({ ...usual, saysAlreadyDone: true }))
    default:
      return assertNever(fault)
  }
}

/** Slow down: the call was not processed. */
export function tooMany(retryAfterSeconds: number): OperatorAnswer {
  return {
    status: 429,
    body: { message: 'Too Many Requests' },
    headers: { 'retry-after': String(retryAfterSeconds) },
  }
}

export function send(response: ServerResponse, answer: OperatorAnswer): OperatorAnswer {
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    ...answer.headers,
  })
  response.end(JSON.stringify(answer.body))
  return answer
}

function sendCut(response: ServerResponse, answer: OperatorAnswer): OperatorAnswer {
  const text = JSON.stringify(answer.body)
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(text.slice(0, Math.ceil(text.length / 2)))
  return answer
}
