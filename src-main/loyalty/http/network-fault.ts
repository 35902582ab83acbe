import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'

/** How far an attempt came: looking for the operator, agreeing on encryption, or past the point of no return. */
export type Phase = 'connecting' | 'securing' | 'sent'

const nameNotFound = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EAI_FAIL']

/**
 * What a failed attempt proves. Before anything was sent nothing can have happened; afterwards it may have, whatever
 * the error is called.
 */
export function networkFault(error: unknown, phase: Phase): LoyaltyFault {
  const codes = errorCodes(error)
  if (phase === 'sent') {
    const isGarbled = codes.some((code) => code.startsWith('HPE_'))
    return { kind: 'no-answer', cause: isGarbled ? 'malformed' : 'dropped', retryAfter: null }
  }
  if (codes.some((code) => nameNotFound.includes(code))) return { kind: 'unreachable', cause: 'dns' }
  return { kind: 'unreachable', cause: phase === 'securing' ? 'tls' : 'refused' }
}

/** A name with several addresses fails with one error for each of them. */
function errorCodes(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const inner = error instanceof AggregateError ? error.errors.flatMap(errorCodes) : []
  return [...own, ...inner, ...errorCodes(error.cause)]
}
