import type { DisplayScreen } from '#shared/devices/display/display-screen'
import type { DisplaySettings } from '#shared/devices/display/display-settings'
import type { NetworkDisplay } from '../../devices/hardware/network-display'
import type { PoleDisplay } from '../../devices/hardware/pole'
import type { WindowDisplay } from '../../devices/hardware/window-display'

/** A customer's window that only remembers what it was told, and no other display. */
export function testDisplay() {
  const shown: DisplayScreen[] = []
  const used: DisplaySettings[] = []
  let isShowing = true
  let opened: () => void = () => undefined
  const window: WindowDisplay = {
    use: (settings) => void used.push(settings),
    show: (screen) => void shown.push(screen),
    isShowing: () => isShowing,
    onOpened: (listener) => void (opened = listener),
    report: () => ({ status: 'ready', lastFault: null }),
    communication: () => ({ status: 'off', lastFault: null }),
    screens: () => [
      { id: 1, label: 'Principal', bounds: { x: 0, y: 0, width: 1024, height: 768 }, isOperators: true },
    ],
    close: () => undefined,
  }
  const off = {
    use: () => undefined,
    show: () => undefined,
    isShowing: () => false,
    report: () => ({ status: 'off', lastFault: null }) as const,
    close: () => undefined,
  }
  const pole: PoleDisplay = { ...off, text: () => null, wake: () => undefined }
  return {
    window,
    pole,
    shown,
    used,
    view: () => shown.at(-1)?.view,
    /** Its screen is plugged out or in. */
    plug(isIn: boolean): void {
      isShowing = isIn
      if (isIn) opened()
    },
  }
}

/** A network nobody listens on. */
export function testNetworkDisplay(): NetworkDisplay {
  return {
    use: () => undefined,
    show: () => undefined,
    isShowing: () => false,
    report: () => ({ status: 'off', lastFault: null }),
    addresses: () => ['127.0.0.1'],
    isTold: () => false,
    heardAt: () => null,
    cutOff: () => undefined,
    close: () => undefined,
  }
}
