import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import {
  pairingRequestSchema,
  type PairedScreenId,
  type PairingRefusal,
} from '#shared/devices/display/paired-screen'
import type { PageFiles } from '../built-page'
import type { ScreenGate } from '../network-display'
import type { createAddressLimits } from './address-limits'
import type { ScreenStreams } from './screen-streams'
import { readToken, tokenCookie } from './token-cookie'

interface AnswerDeps {
  /** What it is reached as, `192.168.0.10:8737`: a request for any other host was led here. */
  readonly host: string
  readonly page: PageFiles
  readonly gate: ScreenGate
  readonly streams: ScreenStreams
  readonly limits: Pick<ReturnType<typeof createAddressLimits>, 'asks'>
  readonly onTrouble: (error: unknown) => void
}

const safety = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

const refusals: Readonly<Record<PairingRefusal, number>> = {
  'wrong-code': 403,
  'too-many-attempts': 429,
  'no-room': 409,
}

/** More than any pairing. */
const MOST_BYTES = 1_000

/** Answers the shop's network: the page, whether a screen is paired, its stream, and the one pairing (ADR 0016). */
export function answerScreens({ host, page, gate, streams, limits, onTrouble }: AnswerDeps): RequestListener {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '' } = request
    if (!limits.asks(request.socket.remoteAddress ?? '')) return send(response, 429, { Connection: 'close' })
    if (request.headers.host !== host) return send(response, 421)
    const allowed = url === '/parear' ? 'POST' : 'GET'
    if (method !== allowed) return send(response, 405, { Allow: allowed })
    switch (url) {
      case '/parear':
        return pair(request, response)
      case '/pareada':
        return tellWhetherPaired(request, response)
      case '/eventos':
        return follow(request, response)
      default:
        return file(url, response)
    }
  }

  function screenOf({ headers }: IncomingMessage): PairedScreenId | null {
    const token = readToken(headers.cookie)
    return token === null ? null : gate.screenOf(token)
  }

  /** Asked at first, and again as the answer to each beat: whoever asks is there. */
  function tellWhetherPaired(request: IncomingMessage, response: ServerResponse): void {
    const id = screenOf(request)
    if (id !== null) streams.hears(id)
    send(response, id === null ? 401 : 204)
  }

  function follow(request: IncomingMessage, response: ServerResponse): void {
    const token = readToken(request.headers.cookie)
    const id = token === null ? null : gate.screenOf(token)
    if (token === null || id === null) return send(response, 401)
    request.socket.setNoDelay(true)
    response.writeHead(200, {
      ...safety,
      'Content-Type': 'text/event-stream',
      // It lives as long as it is used.
      'Set-Cookie': tokenCookie(token),
    })
    // Heard also where there is nothing to show yet.
    response.flushHeaders()
    streams.join(id, response)
  }

  async function pair(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin, 'content-type': type } = request.headers
    if (origin !== `http://${host}` || type !== 'application/json') return send(response, 403)
    const body = await readBody(request)
    const wanted = body === null ? undefined : pairingRequestSchema.safeParse(parsed(body))
    if (!wanted?.success) return send(response, 400)
    const token = gate.pair(wanted.data, request.socket.remoteAddress ?? '')
    if (token.ok) send(response, 204, { 'Set-Cookie': tokenCookie(token.value) })
    else send(response, refusals[token.error])
  }

  function file(path: string, response: ServerResponse): void {
    const found = page.get(path)
    if (found === undefined) return send(response, 404)
    response
      .writeHead(200, { ...safety, 'Content-Type': found.type, 'Content-Length': found.bytes.length })
      .end(found.bytes)
  }

  return (request, response) => {
    // Whoever hangs up in the middle is nobody's trouble.
    response.on('error', () => undefined)
    answer(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return
      onTrouble(error)
      if (response.headersSent) response.destroy()
      else send(response, 500)
    })
  }
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...safety, ...headers }).end()
}

/** Null: longer than any pairing. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array)
    length += bytes.length
    if (length > MOST_BYTES) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
