import { screen as desktop, type BrowserWindow } from 'electron'
import { chooseScreen } from '#shared/devices/display/choose-screen'
import { displayParts } from '#shared/devices/display/display-parts'
import type { DisplayFault, DisplayReport } from '#shared/devices/display/display-report'
import type { DisplayScreen } from '#shared/devices/display/display-screen'
import type { DisplaySettings } from '#shared/devices/display/display-settings'
import type { WindowDisplay } from '../../devices/hardware/window-display'
import type { WindowRegistry } from '../ipc/serve'
import { communicationView, type CommunicationView } from './communication-view'
import { fillScreen, openCustomerPage } from './customer-page'
import { listScreens, operatorScreenId } from './screens'

interface CustomerWindowDeps {
  readonly preload: string
  readonly windows: WindowRegistry
  readonly now: () => number
}

interface OpenWindow {
  readonly window: BrowserWindow
  /** The id of the screen it fills, or `window` for a small one beside the operator's. */
  readonly on: number | 'window'
}

type Fault = DisplayReport['lastFault']

/** The customer's window (FEATURES G4 a): follows its screen through plugging and unplugging, and never takes the focus. */
export function customerWindow({ preload, windows, now }: CustomerWindowDeps) {
  let operator: BrowserWindow | null = null
  let settings: DisplaySettings | null = null
  let latest: DisplayScreen | null = null
  let open: OpenWindow | null = null
  let page: CommunicationView | null = null
  let windowFault: Fault = null
  let pageFault: Fault = null
  let settling: NodeJS.Timeout | undefined
  let opened: () => void = () => undefined

  const fault = (code: DisplayFault, reason: string): Fault => ({ code, reason, at: now() })

  /** The window where it belongs now: opened, moved or closed. */
  function place(): void {
    if (operator === null || settings === null) return
    const wanted = settings.screen
    const chosen = chooseScreen(wanted, listScreens(), operatorScreenId(operator))
    const on = wanted.kind === 'window' ? 'window' : (chosen?.id ?? null)
    if (wanted.kind === 'chosen' && on === null && windowFault?.code !== 'no-screen')
      windowFault = fault('no-screen', wanted.label)
    if (open !== null && open.on !== on) close()
    if (on === null) return
    if (open === null) openOn(on, chosen?.bounds)
    else if (chosen) fillScreen(open.window, chosen.bounds)
    bringPage()
    lay()
  }

  function openOn(on: OpenWindow['on'], bounds: Electron.Rectangle | undefined): void {
    const window = openCustomerPage({ preload, bounds, theme: settings?.theme ?? 'light', operator })
    windows.admit(window.webContents, 'customer')
    open = { window, on }
    opened()
    window.on('resize', lay)
    window.once('closed', () => {
      if (open?.window !== window) return
      open = null
      latest = null
      dropPage()
    })
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return
      windowFault = fault('driver', reason)
      window.reload()
    })
  }

  function bringPage(): void {
    const wanted = settings?.communication.kind === 'page' ? settings.communication.url : null
    if (page !== null && page.url !== wanted) dropPage()
    if (page !== null || wanted === null || open === null) return
    page = communicationView({
      url: wanted,
      onChange: tell,
      onFault: (code, reason) => (pageFault = fault(code, reason)),
    })
    open.window.contentView.addChildView(page.view)
  }

  function dropPage(): void {
    page?.close()
    page = null
  }

  /** What this window shows: without the page's part while the page cannot be shown. */
  function shown(): DisplayScreen | null {
    if (latest === null || latest.look.communication.kind !== 'page' || page?.isReady() === true)
      return latest
    return { ...latest, look: { ...latest.look, communication: { kind: 'none' } } }
  }

  function lay(): void {
    const now = shown()
    if (open === null || page === null || now === null) return
    const part = displayParts(now).communication
    const { width, height } = open.window.getContentBounds()
    page.place(
      part && {
        x: Math.round(part.left * width),
        y: Math.round(part.top * height),
        width: Math.round(part.width * width),
        height: Math.round(part.height * height),
      },
    )
  }

  function tell(): void {
    const now = shown()
    if (now === null) return
    windows.pushToCustomer('screen-changed', now)
    lay()
  }

  function close(): void {
    dropPage()
    const closing = open
    open = null
    // The next time it opens, this sale is over.
    latest = null
    closing?.window.destroy()
  }

  /** Screens come and go in several events, and windows move in many. */
  function placeSoon(): void {
    clearTimeout(settling)
    settling = setTimeout(place, 150)
  }

  function statusOf(): DisplayReport['status'] {
    if (settings === null || settings.screen.kind === 'off') return 'off'
    if (open !== null) return 'ready'
    return settings.screen.kind === 'chosen' ? 'trouble' : 'waiting'
  }

  const display: WindowDisplay = {
    use(wanted) {
      settings = wanted
      place()
    },
    show(next) {
      latest = next
      tell()
    },
    isShowing: () => open !== null,
    onOpened: (listener) => void (opened = listener),
    report: () => ({ status: statusOf(), lastFault: windowFault }),
    communication() {
      if (settings?.communication.kind !== 'page') return { status: 'off', lastFault: pageFault }
      if (page === null) return { status: 'waiting', lastFault: pageFault }
      return { status: page.isReady() ? 'ready' : 'trouble', lastFault: pageFault }
    },
    screens: () => {
      const mine = operator === null ? null : operatorScreenId(operator)
      return listScreens().map((one) => ({ ...one, isOperators: one.id === mine }))
    },
    close() {
      clearTimeout(settling)
      close()
    },
  }
  return {
    ...display,
    shown,
    /** From now on the window knows whose screen it must keep off. */
    standBeside(window: BrowserWindow): void {
      operator = window
      window.on('move', placeSoon)
      window.once('closed', () => {
        operator = null
        display.close()
      })
      desktop.on('display-added', placeSoon)
      // What is gone must not fall onto the operator's screen, not even for a moment.
      desktop.on('display-removed', place)
      desktop.on('display-metrics-changed', placeSoon)
    },
  }
}
