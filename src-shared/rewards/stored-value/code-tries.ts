import type { Instant } from '../../kernel/ids'

/** Wrong numbers a hand may type in a while; a scanner types none. */
const freeTries = 3
const firstPauseMs = 30_000
const longestPauseMs = 15 * 60_000
const forgottenAfterMs = 60 * 60_000

/** Numbers of nothing that were tried at a terminal, and until when it has to wait. */
export interface CodeTries {
  readonly wrong: number
  readonly lastAt: Instant
  readonly waitUntil: Instant | null
}

/** Where another wrong number leaves a terminal: each one beyond the first few waits twice as long, up to a quarter of an hour. A right one forgives nothing. */
export function afterWrongCode(before: CodeTries | undefined, now: Instant): CodeTries {
  const recent = before !== undefined && Math.abs(now - before.lastAt) < forgottenAfterMs
  const wrong = (recent ? before.wrong : 0) + 1
  if (wrong <= freeTries) return { wrong, lastAt: now, waitUntil: null }
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (wrong - freeTries - 1))
  return { wrong, lastAt: now, waitUntil: now + pause }
}

/** Until when the terminal waits; null when it may try. A clock that was set back holds nobody longer than the longest pause. */
export function waitsUntil(tries: CodeTries | undefined, now: Instant): Instant | null {
  const until = tries?.waitUntil ?? null
  return until !== null && until > now && until - now <= longestPauseMs ? until : null
}
