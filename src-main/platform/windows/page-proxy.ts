import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { portOf, type PageGate } from './page-gate'

const CONNECT_MS = 10_000

/**
 * The one door of the shop's page: everything it asks for, itself, its workers and its sockets, comes through here and
 * is connected to the very address that was checked, so that no second look-up can lead elsewhere.
 */
export async function startPageProxy(mayReach: PageGate): Promise<{
  readonly port: number
  readonly close: () => void
}> {
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => void forward(mayReach, request, response))
  server.on('connect', (request, socket, head) => void tunnel(mayReach, request, socket, head))
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', done)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** `CONNECT host:port`: encrypted pages and sockets of any kind. */
async function tunnel(
  mayReach: PageGate,
  { url = '' }: IncomingMessage,
  client: Duplex,
  head: Buffer,
): Promise<void> {
  client.on('error', () => client.destroy())
  const wanted = URL.canParse(`tcp://${url}`) ? new URL(`tcp://${url}`) : null
  const port = Number(wanted?.port)
  const [address] = wanted === null ? [] : await reachable(mayReach, wanted.hostname, port)
  if (address === undefined) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  const upstream = connect({ host: address, port, timeout: CONNECT_MS })
  upstream.once('connect', () => {
    upstream.setTimeout(0)
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) upstream.write(head)
    upstream.pipe(client)
    client.pipe(upstream)
  })
  upstream.once('timeout', () => upstream.destroy())
  upstream.on('error', () => client.destroy())
  upstream.once('close', () => client.destroy())
  client.once('close', () => upstream.destroy())
}

/** `GET http://host/path`: pages without encryption. */
async function forward(
  mayReach: PageGate,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { url = '', method, headers } = request
  const wanted = URL.canParse(url) ? new URL(url) : null
  const [address] =
    wanted?.protocol === 'http:' ? await reachable(mayReach, wanted.hostname, portOf(wanted)) : []
  if (wanted === null || address === undefined) return void response.writeHead(403).end()
  const { 'proxy-connection': _hop, 'proxy-authorization': _secret, ...rest } = headers
  const upstream = ask(
    {
      host: address,
      port: portOf(wanted),
      path: wanted.pathname + wanted.search,
      method,
      headers: { ...rest, host: wanted.host },
      timeout: CONNECT_MS,
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      answer.once('error', () => response.destroy())
    },
  )
  upstream.on('timeout', () => upstream.destroy())
  upstream.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
  response.once('close', () => upstream.destroy())
  request.pipe(upstream)
}

/** A name nobody knows leads nowhere. */
async function reachable(mayReach: PageGate, hostname: string, port: number): Promise<readonly string[]> {
  try {
    return await mayReach(hostname, port)
  } catch {
    return []
  }
}
