import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { net, protocol } from 'electron'
import { pagePath } from './page-path'

/** Where the operator page lives: an own scheme, so that no file and no network can pose as it. */
export const pageOrigin = 'app://balcao'
/** Where the customer's page lives: an origin of its own, so that neither page can reach into the other. */
export const customerPageOrigin = 'app://visor'

const policyWith = (...more: string[]): string => [...basePolicy, ...more].join('; ')

const basePolicy = [
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
]

/** Before the app is ready: the scheme is as trusted as https, and no more. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Files that can be asked for by name; null for any other. */
interface NamedFiles {
  file(name: string): string | null
}

/** Serves the built pages and nothing outside their folder, under a policy without eval or remote content. */
export function servePages(folder: string, slides: NamedFiles, photos: NamedFiles): void {
  protocol.handle('app', (request) => {
    const { host, pathname } = new URL(request.url)
    const path = pagePath(pathname)
    if (path === null) return notFound()
    const origin = `app://${host}`
    if (origin === customerPageOrigin && path.startsWith(slidesPath))
      return served(slides.file(path.slice(slidesPath.length)), policyWith())
    const file = join(folder, path === '/' ? '/index.html' : path)
    if (origin === pageOrigin && path.startsWith(photosPath))
      return served(photos.file(path.slice(photosPath.length)), policyWith())
    if (origin === pageOrigin) return served(file, policyWith())
    return origin === customerPageOrigin && isOfCustomer(path)
      ? served(file, policyWith("media-src 'self'"))
      : notFound()
  })
}

/** The customer's origin has its one page, what that page is made of, and the shop's slides. */
const isOfCustomer = (path: string): boolean =>
  path === '/customer-display.html' || path.startsWith('/assets/')
const slidesPath = '/slides/'
/** The operator's page has the photos of products, which no built file is called like. */
const photosPath = '/photos/'

const notFound = (): Response => new Response(null, { status: 404 })

async function served(file: string | null, policy: string): Promise<Response> {
  if (file === null) return notFound()
  const found = await net.fetch(pathToFileURL(file).toString())
  const headers = new Headers(found.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set('X-Content-Type-Options', 'nosniff')
  return new Response(found.body, { status: found.status, headers })
}
