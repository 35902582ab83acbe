/** Where the shop's page may lead: within its own origin, or from http to https of the same host. */
export function mayNavigate(from: string, to: string): boolean {
  const [own, next] = [parsed(from), parsed(to)]
  if (own === null || next === null) return false
  if (own.origin === next.origin) return true
  return own.protocol === 'http:' && next.protocol === 'https:' && own.hostname === next.hostname
}

/** What the shop's page may fetch: the web, and nothing of this computer unless the page itself is served here. */
export function isAllowedRequest(pageUrl: string, requested: string): boolean {
  const [page, wanted] = [parsed(pageUrl), parsed(requested)]
  if (page === null || wanted === null) return false
  if (wanted.protocol === 'data:' || wanted.protocol === 'blob:') return true
  if (!['http:', 'https:', 'ws:', 'wss:'].includes(wanted.protocol)) return false
  return !isThisComputer(wanted.hostname) || wanted.host === page.host
}

function isThisComputer(hostname: string): boolean {
  return (
    /^(127\.|0\.0\.0\.0$)/.test(hostname) ||
    /(^|\.)localhost\.?$/.test(hostname) ||
    hostname === '[::1]' ||
    hostname === '[::]' ||
    hostname.startsWith('[::ffff:7f')
  )
}

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null
}
