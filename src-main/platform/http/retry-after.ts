/** Milliseconds a `Retry-After` header asks for: seconds, or a date. Null when absent or unreadable. */
export function retryAfterMilliseconds(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
