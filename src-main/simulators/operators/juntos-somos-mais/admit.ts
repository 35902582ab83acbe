import { z } from 'zod'
import { tooMany } from '../http/deliver'
import type { OperatorAnswer, OperatorRequest } from '../http/operator'
import { firstIssue } from '../http/wire-fields'
import type { Books } from './jsm-books'
import { jsmRules } from './jsm-data'
import { rateLimit } from './rate-limit'
import { invalid, succeed, unauthorized } from './refusals'
import { credentials } from './wire'

type Answering = (request: OperatorRequest) => OperatorAnswer

/** Lets callers in: gives tokens, and looks at token, pace and envelope of every other call, in this order. */
export function doorkeeper({ data, now, secrets, creditings }: Books) {
  /** Until when each token is good. */
  const tokens = new Map<string, number>()
  const mayPass = rateLimit(jsmRules.callsPerSecond, now)

  /** Per store and path; what names no store counts as nobody's. */
  const atPace = (path: string, next: Answering) => (request: OperatorRequest) =>
    mayPass(`${path} ${storeOf(request)}`) ? next(request) : tooMany(1)

  function storeOf({ query, body, parameters }: OperatorRequest): string {
    const inBody = z.object({ cnpj: z.string() }).safeParse(body)
    return (
      query.get('cnpj') ??
      (inBody.success ? inBody.data.cnpj : creditings.get(parameters.creditingId ?? '')?.cnpj) ??
      ''
    )
  }

  function hasToken({ headers, circumstances }: OperatorRequest): boolean {
    const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? ''
    return now() < (tokens.get(token) ?? 0) && !circumstances.credentialRefused
  }

  function logIn({ flaw, body, circumstances }: OperatorRequest): OperatorAnswer {
    if (flaw !== undefined) return invalid(flaw)
    const call = credentials.safeParse(body)
    if (!call.success) return invalid(firstIssue(call.error))
    const { clientId, clientSecret } = call.data
    const isKnown = clientId === data.clientId && clientSecret === data.clientSecret
    if (!isKnown || circumstances.credentialRefused) return unauthorized
    const token = secrets.token()
    tokens.set(token, now() + jsmRules.tokenSeconds * 1000)
    return succeed({ token, expiresIn: jsmRules.tokenSeconds })
  }

  return {
    logIn: (path: string): Answering => atPace(path, logIn),
    admit: (path: string, next: Answering): Answering => {
      const paced = atPace(path, (request) =>
        request.flaw === undefined ? next(request) : invalid(request.flaw),
      )
      return (request) => (hasToken(request) ? paced(request) : unauthorized)
    },
  }
}

export type Doorkeeper = ReturnType<typeof doorkeeper>
