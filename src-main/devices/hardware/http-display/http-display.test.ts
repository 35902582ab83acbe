import { once } from 'node:events'
import { createServer, connect } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { DisplayScreen } from '#shared/devices/display/display-screen'
import { displaySettingsSchema } from '#shared/devices/display/display-settings'
import { pairedScreenIdSchema } from '#shared/devices/display/paired-screen'
import { fail, ok } from '#shared/kernel/result'
import { freePort, tabletAt, type Tablet } from '../../../testing/devices/ask-screen'
import { httpDisplay } from './http-display'

const idle = (greeting: string): DisplayScreen => ({
  view: { show: 'idle', shop: 'Loja', greeting },
  look: {
    theme: 'dark',
    saleSide: 'left',
    salePercent: 50,
    idle: 'both',
    communication: { kind: 'page', url: 'https://loja.example/' },
  },
})

const paying: DisplayScreen['view'] = {
  show: 'payment',
  lines: [],
  earlierLines: 0,
  itemCount: 0,
  subtotal: '30,00',
  discount: null,
  benefits: [],
  total: '30,00',
  saved: null,
  loyalty: [],
  tenders: [],
  remaining: '30,00',
  change: null,
  pix: { amount: '30,00', payload: 'BR', payee: 'Loja' },
}

async function display({ address = '127.0.0.1', isOn = true } = {}) {
  const port = await freePort()
  const troubles: unknown[] = []
  let paired = 0
  const tokens = new Map<string, number>()
  const timers = new Set<() => void>()
  const network = httpDisplay({
    gate: {
      screenOf: (token) => pairedScreenIdSchema.nullable().parse(tokens.get(token) ?? null),
      pair({ code }) {
        if (code !== '123456') return fail('wrong-code')
        const token = String((paired += 1)).padStart(43, 'A')
        tokens.set(token, paired)
        return ok(token)
      },
    },
    page: () =>
      new Map([
        ['/', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<p>visor</p>') }],
        ['/assets/a.js', { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('1') }],
      ]),
    now: () => 7,
    onTrouble: (error) => troubles.push(error),
    after: (_milliseconds, work) => {
      timers.add(work)
      return () => void timers.delete(work)
    },
  })
  const use = (part: object = {}) =>
    network.use(displaySettingsSchema.parse({ network: { isOn, address, port, ...part } }))
  onTestFinished(() => network.close())
  return {
    network,
    port,
    use,
    tokens,
    troubles,
    passTime: () => {
      for (const work of [...timers]) if (timers.delete(work)) work()
    },
  }
}

async function listening() {
  const at = await display()
  at.use()
  await vi.waitFor(() => expect(at.network.report()).toMatchObject({ status: 'waiting' }))
  return { ...at, tablet: tabletAt(at.port) }
}

/** A screen that follows over a bare line and says nothing more; its line stays open. */
async function followBySocket(port: number, cookie: string) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  socket.write(`GET /eventos HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n\r\n`)
  return socket
}

/** As many beats as nobody leaves unanswered; `there` answers each. */
async function passBeats(there: Tablet, passTime: () => void): Promise<void> {
  for (let beat = 0; beat < 4; beat++) {
    passTime()
    await there.fetch('/pareada')
  }
}

describe('the screen on the shop’s network', () => {
  it('is nowhere until it is switched on, and gone when it is switched off', async () => {
    const { network, port, use } = await display({ isOn: false })
    use()
    expect(network.report().status).toBe('off')
    await expect(tabletAt(port).fetch('/')).rejects.toThrow('ECONNREFUSED')
    use({ isOn: true })
    await vi.waitFor(async () => expect((await tabletAt(port).fetch('/')).status).toBe(200))
    use({ isOn: false })
    await expect(tabletAt(port).fetch('/')).rejects.toThrow('ECONNREFUSED')
  })

  it('gives its page under a strict policy, and not one file more', async () => {
    const { tablet } = await listening()
    const page = await tablet.fetch('/')
    expect(page).toMatchObject({ status: 200, body: '<p>visor</p>' })
    const policy = page.headers['content-security-policy']
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    expect(Object.keys(page.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect((await tablet.fetch('/assets/a.js')).status).toBe(200)
    for (const path of [
      '/index.html',
      '/assets/',
      '/assets/../main.js',
      '/..%2fpackage.json',
      '/?a',
      '/slides/a.png',
    ])
      expect((await tablet.fetch(path)).status).toBe(404)
  })

  it('answers no other host, method or site, and shows nothing to who is not paired', async () => {
    const { tablet, port } = await listening()
    for (const host of [`visor.example:${port}`, '127.0.0.1', `localhost:${port}`])
      for (const path of ['/', '/pareada', '/eventos'])
        expect((await tablet.fetch(path, { headers: { host } })).status).toBe(421)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PATCH'])
      for (const path of ['/', '/eventos', '/pareada', '/outra'])
        expect((await tablet.fetch(path, { method })).status).toBe(405)
    expect((await tablet.fetch('/parear')).status).toBe(405)
    expect(await tablet.pair('123456', { origin: 'http://site.example' })).toBe(403)
    expect(await tablet.pair('123456', { 'content-type': 'text/plain' })).toBe(403)
    expect(await tablet.pair('12345')).toBe(400)
    expect(await tablet.pair('123456', { name: '\u202e' })).toBe(400)
    expect(await tablet.pair('000000')).toBe(403)
    expect((await tablet.fetch('/pareada')).status).toBe(401)
    expect((await tablet.fetch('/eventos')).status).toBe(401)
    expect((await tablet.fetch('/eventos', { headers: { cookie: 'balcao-visor=' } })).status).toBe(401)
  })

  it('is not shut to a tablet by another address that holds all the sockets it can get', async () => {
    const { tablet, port } = await listening()
    const held = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const socket = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.66' })
        socket.on('error', () => undefined).resume()
        await once(socket, 'connect')
        return socket
      }),
    )
    onTestFinished(() => held.forEach((socket) => socket.destroy()))
    expect((await tablet.fetch('/')).status).toBe(200)
    await vi.waitFor(() => expect(held.filter((socket) => socket.closed).length).toBeGreaterThanOrEqual(30))
    // And what says nothing is let go of soon.
    await vi.waitFor(() => expect(held.every((socket) => socket.closed)).toBe(true), { timeout: 10_000 })
  }, 20_000)

  it('answers an address that floods it no more, and the others as ever', async () => {
    const { tablet, port } = await listening()
    const socket = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.66' })
    let heard = ''
    socket.on('data', (bytes) => (heard += bytes.toString('latin1')))
    socket.write(`GET /pareada HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`.repeat(500))
    await once(socket, 'close')
    expect(heard.split('HTTP/1.1 401').length - 1).toBeLessThanOrEqual(120)
    expect(heard).toContain('HTTP/1.1 429')
    expect((await tablet.fetch('/')).status).toBe(200)
  })

  it.each([
    [false, null],
    [true, { amount: '30,00', payload: 'BR', payee: 'Loja' }],
  ])(
    'sends the code of a Pix over the open network only where that is switched on: %s',
    async (pix, sent) => {
      const { tablet, network, use } = await listening()
      use({ pix })
      await vi.waitFor(async () => expect((await tablet.fetch('/')).status).toBe(200))
      await tablet.pair('123456')
      network.show({ ...idle('Olá'), view: paying })
      const { screens } = await tablet.follow()
      await vi.waitFor(() => expect(screens).toHaveLength(1))
      expect(JSON.parse(screens[0] ?? '')).toMatchObject({ view: { show: 'payment', pix: sent } })
    },
  )

  it('tells what is shown now and whenever it changes, without the shop’s own page', async () => {
    const { tablet, network } = await listening()
    network.show(idle('Olá'))
    expect(await tablet.pair('123456')).toBe(204)
    const { screens } = await tablet.follow()
    await vi.waitFor(() => expect(screens).toHaveLength(1))
    expect(network.report().status).toBe('ready')
    network.show(idle('Bem-vindo'))
    await vi.waitFor(() => expect(screens).toHaveLength(2))
    expect(JSON.parse(screens[1] ?? '')).toMatchObject({ view: { greeting: 'Bem-vindo' } })
    expect(tablet.heard()).not.toContain('loja.example')
    expect(tablet.heard()).toContain('HttpOnly; SameSite=Strict')
  })

  it('refuses to tell what has no place on it', async () => {
    const { tablet, network } = await listening()
    await tablet.pair('123456')
    const { screens } = await tablet.follow()
    const screen = idle('Olá')
    const grown = { ...screen, view: Object.assign({ customer: 'Maria' }, screen.view) }
    expect(() => network.show(grown)).toThrow('Unrecognized key')
    network.show(screen)
    await vi.waitFor(() => expect(screens).toHaveLength(1))
    expect(tablet.heard()).not.toContain('Maria')
  })

  it('cuts off a screen that was removed, at once', async () => {
    const { tablet, network, tokens } = await listening()
    network.show(idle('Olá'))
    await tablet.pair('123456')
    const { ended } = await tablet.follow()
    tokens.clear()
    network.cutOff(pairedScreenIdSchema.parse(1))
    await ended
    expect((await tablet.fetch('/eventos')).status).toBe(401)
    await vi.waitFor(() => expect(network.report().status).toBe('waiting'))
  })

  it('keeps nobody waiting for a screen that does not read, and drops it in the end', async () => {
    const { tablet, network, port, passTime } = await listening()
    const slow = tabletAt(port)
    await slow.pair('123456')
    await tablet.pair('123456')
    const socket = await followBySocket(port, slow.cookie())
    socket.pause()
    await vi.waitFor(() => expect(network.isTold(pairedScreenIdSchema.parse(1))).toBe(true))
    const { screens } = await tablet.follow()
    // More than the system buffers for the one that does not read.
    const long = 'x'.repeat(100_000)
    for (let turn = 0; turn < 200; turn++) {
      network.show(idle(`${long}${turn}`))
      await new Promise(setImmediate)
    }
    await vi.waitFor(() => expect(screens.at(-1)).toContain('x199"'))
    await passBeats(tablet, passTime)
    await vi.waitFor(() => expect(network.isTold(pairedScreenIdSchema.parse(1))).toBe(false))
    expect(network.isTold(pairedScreenIdSchema.parse(2))).toBe(true)
  })

  it('takes a screen that vanished for gone though its line was never closed, and one that answers for there', async () => {
    const { tablet, network, port, passTime } = await listening()
    const silent = tabletAt(port)
    await silent.pair('123456')
    await tablet.pair('123456')
    const socket = await followBySocket(port, silent.cookie())
    await tablet.follow()
    const [gone, there] = [pairedScreenIdSchema.parse(1), pairedScreenIdSchema.parse(2)]
    const told = () => [network.isTold(gone), network.isTold(there)]
    await vi.waitFor(() => expect(told()).toEqual([true, true]))
    expect(socket.readyState).toBe('open')
    await passBeats(tablet, passTime)
    expect(told()).toEqual([false, true])
    expect(network.heardAt(gone)).toBe(7)
    expect(network.report().status).toBe('ready')
  })

  it('says that its port is taken, and takes it when it is free', async () => {
    const { network, port, use, passTime, troubles } = await display()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    use()
    await vi.waitFor(() =>
      expect(network.report()).toMatchObject({ status: 'trouble', lastFault: { code: 'address-in-use' } }),
    )
    other.close()
    await once(other, 'close')
    passTime()
    await vi.waitFor(() => expect(network.report().status).toBe('waiting'))
    expect(troubles).toEqual([])
  })

  it.each(['', '0.0.0.0', '203.0.113.7'])(
    'listens at no address that is not this computer’s: “%s”',
    async (address) => {
      const { network, port, use } = await display({ address })
      use()
      expect(network.report()).toMatchObject({ status: 'trouble', lastFault: { code: 'address-not-here' } })
      await expect(tabletAt(port).fetch('/')).rejects.toThrow('ECONNREFUSED')
    },
  )
})
