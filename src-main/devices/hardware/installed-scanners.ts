import type { ScannerState, ScannerView } from '#shared/devices/device/scanner-operations'
import type { InstalledScanner } from '#shared/devices/device/scanner-settings'
import type { ScannerLine } from './barcode-scanner'
import { linkScanner, type LinkListener, type ScannerLink } from './scanner-link'

/** The scanners a terminal has beside those that type (FEATURES G3); others take their place when the settings change. */
export interface InstalledScanners {
  /** Begins to hear them: before, each is `starting`. */
  start(): void
  replace(scanners: readonly InstalledScanner[]): void
  views(): readonly ScannerView[]
  /** The computer slept: all lines are taken anew. */
  wake(): void
  close(): void
}

interface InstalledScannersDeps {
  readonly lineOf: (scanner: InstalledScanner) => ScannerLine
  readonly onScan: LinkListener['onScan']
  readonly onUnreadable: LinkListener['onUnreadable']
  /** One of them came, went, or there are others. */
  readonly onChange: (states: ScannerState[]) => void
  readonly now: () => number
}

interface Held {
  readonly connection: string
  readonly link: ScannerLink
}

export function installScanners(
  first: readonly InstalledScanner[],
  { lineOf, onScan, onUnreadable, onChange, now }: InstalledScannersDeps,
): InstalledScanners {
  let wanted = first
  let held: ReadonlyMap<number, Held> = new Map()
  let isStarted = false

  const views = (): ScannerView[] =>
    wanted.map((settings) => held.get(settings.id)?.link.view() ?? notStarted(settings))
  const tell = (): void => {
    if (isStarted) onChange(views().map(stateOf))
  }

  function begin(settings: InstalledScanner): Held {
    const link = linkScanner(settings, lineOf(settings), { onScan, onUnreadable, onStatus: tell }, now)
    return { connection: JSON.stringify(settings.connection), link }
  }

  function settle(): void {
    const staying = new Map<number, Held>()
    for (const [id, one] of held) {
      const settings = wanted.find((other) => other.id === id)
      if (settings && JSON.stringify(settings.connection) === one.connection) {
        one.link.rename(settings)
        staying.set(id, one)
      } else one.link.close()
    }
    held = new Map(wanted.map((settings) => [settings.id, staying.get(settings.id) ?? begin(settings)]))
    tell()
  }

  return {
    start: () => {
      isStarted = true
      settle()
    },
    replace: (scanners) => {
      wanted = scanners
      if (isStarted) settle()
    },
    views,
    wake: () => {
      for (const { link } of held.values()) link.wake()
    },
    close: () => {
      isStarted = false
      for (const { link } of held.values()) link.close()
      held = new Map()
    },
  }
}

/** Of all that is known, what the status bar shows. */
export function stateOf({ settings: { id, name }, status }: ScannerView): ScannerState {
  return { id, name, status }
}

function notStarted(settings: InstalledScanner): ScannerView {
  return { settings, status: 'starting', lastBytes: '', lastScan: null, lastFault: null }
}
