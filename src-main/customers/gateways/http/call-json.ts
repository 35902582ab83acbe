import { callableUrl } from '../../../platform/http/callable-url'
import { retryAfterMilliseconds } from '../../../platform/http/retry-after'
import type { GatewayTools } from '../gateway-kind'

interface Call {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What a call brought. Only `unreachable` proves that nothing arrived. */
export type Reply =
  | {
      readonly kind: 'answer'
      readonly status: number
      /** Undefined for what is no JSON. */
      readonly body: unknown
      readonly retryAfter: number | null
    }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'no-answer' }

const MAX_BYTES = 1_000_000
/** Errors of looking for somebody and agreeing on encryption: before anything was said. */
const beforeSending = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]

/** One call over a connection of its own: a reused one may be closed in the very moment of sending. Never throws. */
export async function callJson(
  { method, url, headers, body }: Call,
  { now, deadlineMs }: GatewayTools,
): Promise<Reply> {
  const address = callableUrl(url)
  if (address === undefined) return { kind: 'unreachable' }
  try {
    const response = await fetch(address, {
      method,
      headers: {
        Accept: 'application/json',
        Connection: 'close',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // Following one would carry the credential to an address nobody configured.
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMs),
    })
    return {
      kind: 'answer',
      status: response.status,
      body: parse(await readText(response)),
      retryAfter: retryAfterMilliseconds(response.headers.get('retry-after'), now()),
    }
  } catch (error) {
    return codesOf(error).some((code) => beforeSending.includes(code))
      ? { kind: 'unreachable' }
      : { kind: 'no-answer' }
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> | null = response.body
  if (body === null) return ''
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Error('an answer larger than any that is given')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** JSON itself has no undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A name with several addresses fails with one error for each of them. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : []
  return [...own, ...inner, ...codesOf(error.cause)]
}
