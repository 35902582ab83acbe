import { BrowserWindow, screen, session } from 'electron'
import { pageOrigin } from './page'
import { placeToOpen, readPlace, smallest, writePlace } from './window-place'

interface OperatorWindowDeps {
  readonly preload: string
  /** Where it is put down how the window was left. */
  readonly placeFile: string
  readonly onTrouble: (error: unknown) => void
}

/** The cashier's window: sandboxed, isolated, and with nowhere to go; as large as there is room until somebody changes it. */
export function openOperatorWindow({ preload, placeFile, onTrouble }: OperatorWindowDeps): BrowserWindow {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  const place = placeToOpen(
    readPlace(placeFile),
    screen.getAllDisplays().map(({ workArea }) => workArea),
  )
  // Where maximising is nobody's to do, it must not reach beyond the edge either.
  const room = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    ...(place?.bounds ?? {
      width: Math.min(1280, room.width),
      height: Math.min(800, room.height),
    }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: '#f4f5f3',
    title: 'Balcão PDV',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // A till must answer a scan even when another window covers it.
      backgroundThrottling: false,
    },
  })
  window.removeMenu()
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event, url) => {
    if (!url.startsWith(`${pageOrigin}/`)) event.preventDefault()
  })
  window.webContents.on('will-attach-webview', (event) => event.preventDefault())
  window.once('ready-to-show', () => {
    if (place === null || place.isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    try {
      // In kiosk it is as large as the screen; what counts is how it was before.
      if (!window.isKiosk())
        writePlace(placeFile, {
          // Without a window manager nothing is maximised, and the bounds before it are never told anew.
          bounds: window.isMaximized() ? window.getNormalBounds() : window.getBounds(),
          isMaximized: window.isMaximized(),
        })
    } catch (error) {
      onTrouble(error)
    }
  })
  return window
}
