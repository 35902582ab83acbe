import { maskSensitive } from '#shared/customers/customer/mask-text'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { retryAfterMilliseconds } from '../../platform/http/retry-after'
import type { OperatorCall } from '../port/operator-http'
import type { RawAnswer } from './send-once'

type Reading<T> = Pick<OperatorCall<T>, 'answer' | 'refusal' | 'tolerated' | 'secrets'>

const MAX_WORDS = 300

/** What an answer means (contracts, "Mapping"). Only an answer that says so in full settles anything. */
export function readAnswer<T>(call: Reading<T>, raw: RawAnswer, now: number): Result<T, LoyaltyFault> {
  const { status } = raw
  if (status >= 200 && status < 300) {
    const parsed = call.answer.safeParse(parseJson(raw.text))
    return parsed.success ? ok(parsed.data) : noAnswer('malformed')
  }
  if (status === 401) return fail({ kind: 'unauthorized' })
  if (status === 429) return noAnswer('too-many-requests', retryAfterMilliseconds(raw.retryAfter, now))
  if (status >= 500) return noAnswer('server-error', retryAfterMilliseconds(raw.retryAfter, now))
  if (status >= 400) {
    return readRefusal({ ...call, secrets: [...call.secrets, raw.credential] }, status, raw.text)
  }
  // A redirection: following it would carry the credential to an address nobody configured.
  return fail({ kind: 'misconfigured', what: 'address' })
}

function readRefusal<T>(call: Reading<T>, status: number, text: string): Result<T, LoyaltyFault> {
  const body = parseJson(text)
  const refusal = body === undefined ? null : call.refusal(body)
  if (refusal && call.tolerated?.codes.includes(refusal.code)) return ok(call.tolerated.value)
  if (refusal?.fault) return fail(withDiscreetWords(refusal.fault, call.secrets))
  if (status === 403) return fail({ kind: 'unauthorized' })
  if (status === 404) return fail({ kind: 'misconfigured', what: 'address' })
  if (body === undefined) return noAnswer('malformed')
  const words = refusal ? `${refusal.code}: ${refusal.words}` : text
  return fail(withDiscreetWords({ kind: 'declined', refusal: { code: 'unlisted' }, words }, call.secrets))
}

function withDiscreetWords(fault: LoyaltyFault, secrets: readonly string[]): LoyaltyFault {
  if (fault.kind !== 'declined') return fault
  const discreet = secrets.reduce(
    (words, secret) => (secret === '' ? words : words.replaceAll(secret, '***')),
    maskSensitive(fault.words),
  )
  return { ...fault, words: discreet.slice(0, MAX_WORDS) }
}

function noAnswer(
  cause: Extract<LoyaltyFault, { kind: 'no-answer' }>['cause'],
  retryAfter: number | null = null,
): { readonly ok: false; readonly error: LoyaltyFault } {
  return fail({ kind: 'no-answer', cause, retryAfter })
}

/** Undefined for what is no JSON: JSON itself has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
