import type { Instant } from '#shared/kernel/ids'

/** How long somebody has waited, as one says it: `agora`, `8 min`, `2 h`, `3 dias`. */
export function waitedFor(since: Instant, now: Instant): string {
  const minutes = Math.floor((now - since) / 60_000)
  if (minutes < 1) return 'agora'
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours} h`
  const days = Math.floor(hours / 24)
  return days === 1 ? '1 dia' : `${days} dias`
}
