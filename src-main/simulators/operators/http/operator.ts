import type { IncomingHttpHeaders } from 'node:http'
import type { SimulatedId } from '../simulated-id'

/** What a switched-on fault asks of the operator itself rather than of the line to it. */
export interface Circumstances {
  /** Answers as if the credential were wrong. */
  readonly credentialRefused: boolean
  /** A repeated "undo" is told that it is done already, instead of what it was told the first time. */
  readonly saysAlreadyDone: boolean
}

export const usual: Circumstances = { credentialRefused: false, saysAlreadyDone: false }

/** A call as it arrived, before anybody looked at what it says. */
export interface OperatorRequest {
  /** What stands in the route's `{braces}`. */
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Parsed JSON; undefined when there was none or it does not parse. */
  readonly body: unknown
  /** What is wrong with the envelope (content type, `X-Request-Id`), whatever the call says. */
  readonly flaw: string | undefined
  readonly circumstances: Circumstances
}

export interface OperatorAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Route {
  readonly method: 'GET' | 'POST'
  /** `/rewards/locks/{lockId}`: also the name by which faults are switched on for it. */
  readonly path: string
  /** Synchronous, so that no two calls ever mix. */
  readonly answer: (request: OperatorRequest) => OperatorAnswer
}

export interface Operator {
  readonly id: SimulatedId
  readonly routes: readonly Route[]
}
