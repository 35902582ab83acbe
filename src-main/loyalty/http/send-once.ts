import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import { TLSSocket } from 'node:tls'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { callableUrl } from '../../platform/http/callable-url'
import { networkFault, type Phase } from './network-fault'

export interface Attempt {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

export interface RawAnswer {
  readonly status: number
  readonly retryAfter: string | null
  readonly text: string
  /** What it was sent with: it must not come back in anybody's words. */
  readonly credential: string
}

const MAX_BYTES = 1_000_000

/**
 * One request over a connection of its own: a reused one may be closed by the other side in the very moment of
 * sending, and then nobody could say whether the request arrived.
 */
export async function sendOnce(
  attempt: Attempt,
  deadline: AbortSignal,
): Promise<Result<RawAnswer, LoyaltyFault>> {
  const url = callableUrl(attempt.url)
  if (!url) return fail({ kind: 'unreachable', cause: 'invalid-address' })
  if (deadline.aborted) return fail({ kind: 'no-answer', cause: 'deadline', retryAfter: null })
  let phase: Phase = 'connecting'
  try {
    return ok(await exchange(url, attempt, deadline, (reached) => (phase = reached)))
  } catch (error) {
    if (deadline.aborted) return fail({ kind: 'no-answer', cause: 'deadline', retryAfter: null })
    return fail(networkFault(error, phase))
  }
}

function exchange(
  url: URL,
  { method, headers, body }: Attempt,
  signal: AbortSignal,
  onReached: (phase: Phase) => void,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const credential = headers['Authorization']?.replace(/^Bearer /, '') ?? ''
    const options: RequestOptions = { method, headers, signal, agent: false }
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options)
    request.on('socket', (socket) => {
      const isSecure = socket instanceof TLSSocket
      socket.once('connect', () => onReached(isSecure ? 'securing' : 'sent'))
      if (isSecure) socket.once('secureConnect', () => onReached('sent'))
    })
    request.on('error', reject)
    request.on('response', (response) => void readAll(response, credential).then(resolve, reject))
    request.end(body ?? undefined)
  })
}

async function readAll(response: IncomingMessage, credential: string): Promise<RawAnswer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Error('an answer larger than any an operator gives')
    chunks.push(chunk)
  }
  return {
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'] ?? null,
    text: Buffer.concat(chunks).toString('utf8'),
    credential,
  }
}
