import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import { connect, createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPageGate } from './page-gate'
import { startPageProxy } from './page-proxy'

/** A network printer that opens the drawer for whatever reaches it. */
async function printer() {
  const heard: string[] = []
  const server = createTcpServer((socket) =>
    socket.on('data', (bytes) => void heard.push(bytes.toString('latin1'))),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { heard, port: portAt(server), server }
}

async function shopServer() {
  const server = createServer((asked, response) => {
    if (asked.url === '/redirect')
      response.writeHead(302, { location: 'http://impressora.mal.example:9100/' }).end()
    else response.end(`${asked.method} ${asked.url} at ${asked.headers.host}`)
  })
  server.on('upgrade', (_asked, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: portAt(server), server }
}
const portAt = (server: Server): number => (server.address() as AddressInfo).port

let shop: Awaited<ReturnType<typeof shopServer>>
let victim: Awaited<ReturnType<typeof printer>>
let proxy: Awaited<ReturnType<typeof startPageProxy>>

beforeEach(async () => {
  shop = await shopServer()
  victim = await printer()
  // Every name leads to this computer, as the one that planted them would have it.
  const gate = createPageGate(`http://mural.example:${shop.port}/`, () => Promise.resolve(['127.0.0.1']))
  proxy = await startPageProxy(gate)
})
afterEach(() => {
  proxy.close()
  shop.server.close()
  victim.server.close()
})

/** As a browser asks its proxy for a page. */
async function get(url: string, method = 'GET', body = ''): Promise<{ status: number; text: string }> {
  const asked = request({ host: '127.0.0.1', port: proxy.port, path: url, method, headers: { host: 'x' } })
  asked.end(body)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of answer) text += String(chunk)
  return { status: answer.statusCode ?? 0, text }
}

/** As a browser asks for a tunnel, and what it then says through it. */
async function tunnel(to: string, said: string): Promise<string> {
  const socket = connect(proxy.port, '127.0.0.1')
  socket.write(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`)
  let heard = ''
  for await (const chunk of socket) {
    const first = heard === ''
    heard += String(chunk)
    if (first && heard.includes(' 200 ')) socket.write(said)
    else if (heard.includes('101') || heard.includes('403')) socket.end()
  }
  return heard
}

describe('the page’s proxy', () => {
  it('brings the page’s own server, by page, form and socket', async () => {
    expect(await get(`http://mural.example:${shop.port}/a?b=1`)).toEqual({
      status: 200,
      text: `GET /a?b=1 at mural.example:${shop.port}`,
    })
    expect((await get(`http://mural.example:${shop.port}/f`, 'POST', 'x')).text).toContain('POST /f')
    const upgrade = `GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`
    expect(await tunnel(`mural.example:${shop.port}`, upgrade)).toContain('101 Switching')
  })

  it('hands a redirection back instead of following it, so that where it leads is asked for anew', async () => {
    expect((await get(`http://mural.example:${shop.port}/redirect`)).status).toBe(302)
    expect(victim.heard).toEqual([])
  })

  it('reaches no printer: by name, by number, by the own name, by tunnel', async () => {
    const pulse = '\x1bp\x00\x19\xfa'
    for (const host of [
      'impressora.mal.example',
      '127.0.0.1',
      'mural.example',
      '[::ffff:127.0.0.1]',
      '2130706433',
    ]) {
      expect((await get(`http://${host}:${victim.port}/`, 'POST', pulse)).status).toBe(403)
      expect(await tunnel(`${host}:${victim.port}`, pulse)).toContain('403')
    }
    for (const nonsense of ['', ':', 'a b:80', 'mural.example', '/etc/passwd'])
      expect(await tunnel(nonsense, pulse)).toMatch(/40[03]/)
    expect((await get('/local')).status).toBe(403)
    expect((await get('ftp://mural.example/')).status).toBe(403)
    expect(victim.heard).toEqual([])
  })
})
