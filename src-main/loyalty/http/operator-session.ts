import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { Login } from '../port/operator-http'
import { beforeDeadline } from './deadline'
import type { RawAnswer } from './send-once'

type Send = (headers: Readonly<Record<string, string>>) => Promise<Result<RawAnswer, LoyaltyFault>>

interface SessionOptions {
  readonly now: () => number
  readonly login: () => Promise<Result<Login, LoyaltyFault>>
}

/** A token is left alone this long before its end, or for the last half of a shorter life. */
const MARGIN = 60_000

/** Keeps one token for everybody who calls, and one login for everybody who waits. */
export function operatorSession({ now, login }: SessionOptions) {
  let held: { readonly token: string; readonly staleAt: number } | null = null
  let underWay: Promise<Result<string, LoyaltyFault>> | null = null

  const renew = async (): Promise<Result<string, LoyaltyFault>> => {
    const asked = now()
    const answer = await login()
    if (!answer.ok) return fail(loginFault(answer.error))
    const life = answer.value.expiresInSeconds * 1000
    held = { token: answer.value.token, staleAt: asked + Math.max(life - MARGIN, life / 2) }
    return ok(answer.value.token)
  }

  const tokenWithin = async (deadline: AbortSignal): Promise<Result<string, LoyaltyFault>> => {
    if (held && now() < held.staleAt) return ok(held.token)
    underWay ??= renew().finally(() => (underWay = null))
    const token = await beforeDeadline(underWay, deadline)
    return token.ok ? token.value : fail({ kind: 'no-answer', cause: 'deadline', retryAfter: null })
  }

  /** Somebody else may have renewed it meanwhile: only the token that was refused is dropped. */
  const forget = (token: string): void => {
    if (held?.token === token) held = null
  }

  return {
    /** Sends with the token; when that is refused, logs in once and sends the same again. */
    async exchange(send: Send, deadline: AbortSignal): Promise<Result<RawAnswer, LoyaltyFault>> {
      const attempt = async (): Promise<Result<RawAnswer, LoyaltyFault>> => {
        const token = await tokenWithin(deadline)
        if (!token.ok) return token
        const raw = await send({ Authorization: `Bearer ${token.value}` })
        if (raw.ok && raw.value.status === 401) forget(token.value)
        return raw
      }
      const first = await attempt()
      return first.ok && first.value.status === 401 ? attempt() : first
    },
  }
}

/** A refused login says nothing about what was to be called with it. */
function loginFault(fault: LoyaltyFault): LoyaltyFault {
  return fault.kind === 'declined' ? { kind: 'unauthorized' } : fault
}
