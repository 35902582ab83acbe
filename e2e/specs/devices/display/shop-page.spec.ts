import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import {
  customerPage,
  customerScreen,
  openDisplaySection,
  saveDisplay,
} from '../../../screens/devices/customer-display'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'

/** A page that tries every door, and a printer by a name that leads to this very computer. */
const curious = (printer: string) => `<!doctype html><title>Vitrine</title><h1>Vitrine</h1><script>
  const tried = {}
  const status = (url) => fetch(url, { mode: 'no-cors' }).then(() => 'reached', () => 'refused')
  async function tryPrinter() {
    const pulse = '\\x1bp0'
    await fetch('http://${printer}/', { method: 'POST', mode: 'no-cors', body: pulse }).catch(() => undefined)
    await fetch('/to-printer', { mode: 'no-cors' }).catch(() => undefined)
    for (const tag of ['img', 'iframe', 'script']) {
      const part = document.createElement(tag)
      part.src = 'http://${printer}/' + tag
      document.body.append(part)
    }
    await new Promise((done) => {
      const socket = new WebSocket('ws://${printer}/')
      socket.onopen = socket.onclose = done
    })
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'turn:${printer}?transport=tcp', username: 'a', credential: 'b' }] })
    peer.createDataChannel('x')
    await peer.setLocalDescription()
    navigator.sendBeacon('http://${printer}/beacon', pulse)
  }
  async function tryAll() {
    tried.bridge = typeof window.balcao
    tried.node = typeof require + typeof process
    tried.popup = window.open('https://example.com') === null ? 'refused' : 'opened'
    tried.location = (await navigator.permissions.query({ name: 'geolocation' })).state
    tried.loopback = await status('http://127.0.0.2:' + location.port + '/secret')
    await tryPrinter()
    tried.operator = await status('app://balcao/index.html')
    tried.file = await status('file:///etc/hostname')
    const link = document.createElement('a')
    link.href = '/download'
    link.download = 'a.bin'
    link.click()
    alert('anything')
    await fetch('/tried', { method: 'POST', body: JSON.stringify(tried) })
    location.href = 'https://example.com/elsewhere'
  }
  void tryAll()
</script>`

/** A network printer, as far as the page is concerned: whoever connects could open the drawer. */
async function networkPrinter() {
  let met = 0
  const server = createTcpServer((socket) => {
    met += 1
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  return { name: `${hostname()}:${port}`, met: () => met, stop: () => server.close() }
}

async function shopServer(printer: string) {
  let tried: Record<string, string> | null = null
  const paths: string[] = []
  const server: Server = createServer((request, response) => {
    paths.push(request.url ?? '')
    if (request.url === '/tried')
      void bodyOf(request).then((body) => {
        tried = JSON.parse(body) as Record<string, string>
        response.end()
      })
    else if (request.url === '/to-printer')
      response.writeHead(302, { location: `http://${printer}/redirected` }).end()
    else if (request.url === '/download') response.setHeader('Content-Disposition', 'attachment').end('bytes')
    else response.setHeader('Content-Type', 'text/html').end(curious(printer))
  })
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    paths,
    tried: () => tried,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The view over the customer's window: where it is, and what it may. */
const view = ({ app }: Till) =>
  app.evaluate(({ BrowserWindow, webContents }) => {
    const display = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'Visor do cliente')
    const child = display?.contentView.children.find((one) => 'webContents' in one)
    const stranger = webContents
      .getAllWebContents()
      .find((one) => one.getURL().startsWith('http:')) as unknown as
      | { getLastWebPreferences(): Record<string, unknown>; getURL(): string; isAudioMuted(): boolean }
      | undefined
    const preferences = stranger?.getLastWebPreferences()
    return {
      bounds: child?.getBounds() ?? null,
      size: display?.getContentSize() ?? null,
      url: stranger?.getURL() ?? null,
      muted: stranger?.isAudioMuted() ?? null,
      sandbox: preferences?.['sandbox'] ?? null,
      preload: preferences?.['preload'] ?? null,
    }
  })

test('the shop’s page has its part of the screen and reaches nothing of the till', async ({ till }) => {
  const { window } = till
  const printer = await networkPrinter()
  const shop = await shopServer(printer.name)
  try {
    await startSelling(till, people.manager)
    const section = await openDisplaySection(window)
    await section.field('Onde aparece').selectOption('Janela nesta tela (simulado)')
    await section.field('Ao lado da venda').selectOption('Uma página da internet')
    await section.field('Endereço da página').fill(shop.url)
    await section.field('Parte da venda').selectOption('40 %')
    await saveDisplay(window)
    await expect(section.report('Comunicação')).toContainText('Funcionando')
    const shown = customerScreen(await customerPage(till))

    await expect
      .poll(() => shop.tried(), { timeout: 15_000 })
      .toEqual({
        bridge: 'undefined',
        node: 'undefinedundefined',
        popup: 'refused',
        location: 'denied',
        loopback: 'refused',
        operator: 'refused',
        file: 'refused',
      })
    const [width = 0, height = 0] = (await view(till)).size ?? []
    expect(await view(till)).toMatchObject({
      bounds: { x: 0, y: 0, width, height },
      url: shop.url,
      muted: true,
      sandbox: true,
      preload: null,
    })
    await section.back.click()
    await scan(till, samples.plain.barcode)
    await expect(shown.amount('Total')).toHaveText('R$ 49,90')
    const x = Math.round(width * 0.4)
    await expect
      .poll(async () => (await view(till)).bounds)
      .toEqual({ x, y: 0, width: Math.round(width * 0.6), height })
    expect(shop.paths).not.toContain('/secret')
    expect(printer.met()).toBe(0)
  } finally {
    printer.stop()
    shop.stop()
  }
})

test('a page that does not open leaves its place to the sale, and says so', async ({ till }) => {
  const { window } = till
  await startSelling(till, people.manager)
  const section = await openDisplaySection(window)
  await section.field('Onde aparece').selectOption('Janela nesta tela (simulado)')
  await section.field('Ao lado da venda').selectOption('Uma página da internet')
  await section.field('Endereço da página').fill('http://127.0.0.1:9/')
  await saveDisplay(window)
  await expect(section.report('Comunicação')).toContainText('A página não abriu.')
  const shown = customerScreen(await customerPage(till))
  await expect(shown.sale).toContainText('Bem-vindo!')
  await expect(shown.communication).toBeHidden()
})
