import type { Instant } from '../ids'

/** How long until `instant`, as one says it: “40 segundos”, “1 minuto”, “5 minutos”. Never less than a second. */
export function inMinutes(instant: Instant, now: Instant): string {
  const seconds = Math.max(1, Math.ceil((instant - now) / 1000))
  if (seconds === 1) return '1 segundo'
  if (seconds < 60) return `${seconds} segundos`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? '1 minuto' : `${minutes} minutos`
}
