import { net, protocol } from 'electron'
import { join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the operator page lives: an own scheme, so that no file and no network can pose as it. */
export const pageOrigin = 'app://balcao'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Mantine writes its theme variables into a style element.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Before the app is ready: the scheme is as trusted as https, and no more. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page and nothing outside its folder, under a policy without eval or remote content. */
export function servePage(folder: string): void {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    const file = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)))
    if (`app://${host}` !== pageOrigin || !file.startsWith(folder + sep))
      return new Response(null, { status: 404 })
    const found = await net.fetch(pathToFileURL(file).toString())
    const headers = new Headers(found.headers)
    headers.set('Content-Security-Policy', policy)
    headers.set('X-Content-Type-Options', 'nosniff')
    return new Response(found.body, { status: found.status, headers })
  })
}
