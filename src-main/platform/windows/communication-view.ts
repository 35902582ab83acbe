import { session, WebContentsView, type Rectangle, type Session } from 'electron'
import type { DisplayFault } from '#shared/devices/display/display-report'
import { createPageGate } from './page-gate'
import { isAllowedRequest, mayNavigate } from './page-limits'
import { startPageProxy } from './page-proxy'

/** How soon a page that could not be shown is asked for again. */
const RETRY_MS = 30_000

interface CommunicationDeps {
  readonly url: string
  /** It can be shown, or cannot any more. */
  readonly onChange: () => void
  readonly onFault: (code: DisplayFault, reason: string) => void
}

/**
 * The shop's page beside the sale (FEATURES F26, ADR 0015): a stranger in a room without doors. Sandboxed, without
 * preload, in a session of its own that is forgotten at the end, with no permission, no download, no dialog, no window,
 * no sound, nowhere to go but its own address, and blind to this computer and the shop's network: whatever it asks for
 * goes through a proxy that looks at the address it is led to.
 */
export function communicationView({ url, onChange, onFault }: CommunicationDeps) {
  const room = strangersSession(url)
  const view = new WebContentsView({
    webPreferences: {
      session: room,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
      autoplayPolicy: 'no-user-gesture-required',
    },
  })
  const { webContents: page } = view
  let isReady = false
  let retry: NodeJS.Timeout | undefined
  let closed = false
  let proxy: Awaited<ReturnType<typeof startPageProxy>> | undefined

  page.setAudioMuted(true)
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  page.setWindowOpenHandler(() => ({ action: 'deny' }))
  page.on('will-attach-webview', (event) => event.preventDefault())
  page.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && !mayNavigate(url, event.url)) event.preventDefault()
  })
  page.on('will-redirect', (event) => {
    if (!event.isMainFrame || mayNavigate(url, event.url)) return
    event.preventDefault()
    fails('page-elsewhere', event.url)
  })
  page.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    // Called off: by us, for leading elsewhere.
    if (isMainFrame && code !== -3) fails('page-unreachable', description)
  })
  page.on('did-navigate', (_event, _url, status) => {
    if (status >= 400) fails('page-unreachable', `HTTP ${status}`)
    else becomes(true)
  })
  page.on('render-process-gone', (_event, { reason }) => fails('page-unreachable', reason))

  function becomes(ready: boolean): void {
    if (isReady === ready) return
    isReady = ready
    onChange()
  }

  function fails(code: DisplayFault, reason: string): void {
    onFault(code, reason)
    becomes(false)
    clearTimeout(retry)
    retry = setTimeout(load, RETRY_MS)
  }

  function load(): void {
    // A refusal comes as an event, too.
    page.loadURL(url).catch(() => undefined)
  }

  /** Nothing is asked for before the door is in its place. */
  async function enter(): Promise<void> {
    proxy = await startPageProxy(createPageGate(url))
    if (closed) return proxy.close()
    // Without the exception browsers make for this very computer.
    await room.setProxy({ proxyRules: `http://127.0.0.1:${proxy.port}`, proxyBypassRules: '<-loopback>' })
    if (!closed) load()
  }

  enter().catch((error: unknown) => onFault('driver', String(error)))
  return {
    view,
    url,
    isReady: () => isReady,
    place(bounds: Rectangle | null): void {
      view.setVisible(bounds !== null && isReady)
      if (bounds !== null) view.setBounds(bounds)
    },
    close(): void {
      closed = true
      clearTimeout(retry)
      proxy?.close()
      if (!page.isDestroyed()) page.close()
    },
  }
}
export type CommunicationView = ReturnType<typeof communicationView>

let made = 0

/** A session nobody else has, in memory only. */
function strangersSession(url: string): Session {
  const own = session.fromPartition(`communication-${(made += 1)}`, { cache: true })
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  own.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isAllowedRequest(url, request.url) }))
  return own
}
