import { BrowserWindow } from 'electron'
import type { DisplaySettings } from '#shared/devices/display/display-settings'
import { customerPageOrigin } from './page'

interface CustomerPageDeps {
  readonly preload: string
  /** The screen it fills; a small window of its own without one. */
  readonly bounds: Electron.Rectangle | undefined
  readonly theme: DisplaySettings['theme']
  readonly operator: BrowserWindow | null
}

/** Opens the customer's page: sandboxed, isolated, with nowhere to go, and never with the keys a scanner types. */
export function openCustomerPage({ preload, bounds, theme, operator }: CustomerPageDeps): BrowserWindow {
  const window = new BrowserWindow({
    ...(bounds ?? { width: 1024, height: 640 }),
    show: false,
    title: 'Visor do cliente',
    backgroundColor: theme === 'light' ? '#ffffff' : '#0c0f13',
    autoHideMenuBar: true,
    skipTaskbar: true,
    minimizable: false,
    fullscreenable: false,
    ...(bounds && { frame: false, focusable: false, resizable: false, movable: false }),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      disableDialogs: true,
      backgroundThrottling: false,
      autoplayPolicy: 'no-user-gesture-required',
    },
  })
  window.removeMenu()
  // Over the task bar of a second screen.
  if (bounds) window.setAlwaysOnTop(true, 'screen-saver')
  window.on('page-title-updated', (event) => event.preventDefault())
  // Keys and scans belong to the operator, whatever was touched.
  window.on('focus', () => operator?.focus())
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  window.webContents.on('will-attach-webview', (event) => event.preventDefault())
  window.once('ready-to-show', () => {
    window.showInactive()
    // Some window managers place what is shown first.
    if (bounds) fillScreen(window, bounds)
  })
  void window.loadURL(`${customerPageOrigin}/customer-display.html`)
  return window
}

/** X11 takes a pixel off a window that is exactly as large as its screen: one line more keeps it whole. */
export function fillScreen(window: BrowserWindow, bounds: Electron.Rectangle): void {
  window.setBounds(process.platform === 'linux' ? { ...bounds, height: bounds.height + 1 } : bounds)
}
