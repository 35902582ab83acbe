import type { EventName, AppEvents } from '#shared/events'
import type { PrintersInSight } from '../devices/device/device-handlers'
import type { SlideFolder } from '../devices/display/slide-folder'
import type { PageFiles } from '../devices/hardware/built-page'
import type { DecodePicture } from '../devices/hardware/picture'
import type { WindowDisplay } from '../devices/hardware/window-display'
import type { createDispatch } from '../platform/ipc/dispatch'
import type { Log } from '../platform/logging/log'
import type { SecretVault } from '../platform/secrets/secret-vault'

/** What a till is built with: where it keeps things, the clock, and what only a window system can do. */
export interface ComposeDeps {
  readonly dataFolder: string
  readonly version: string
  /** The data folder, when it is another than usual. */
  readonly elsewhere: string | null
  /** The built workers: for backups, and for the Windows spooler. */
  readonly workerFile: string
  readonly spoolWorkerFile: string
  readonly log: Log
  readonly now: () => number
  /** Where secrets are sealed: the operating system's vault. */
  readonly vault: SecretVault
  readonly push: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void
  readonly restart: () => void
  /** A parameter was set: what the window follows may have changed. */
  readonly onParameterSet: () => void
  /** The pictures of papers, as only a window system can read them. */
  readonly decodePicture: DecodePicture
  readonly printersInSight: PrintersInSight
  /** The customer's window, and the slides beside the sale. */
  readonly customerWindow: WindowDisplay
  readonly slides: SlideFolder
  /** The page a tablet is served. */
  readonly networkPage: () => PageFiles
}

/** A till as the window sees it, in whatever state its file is. */
export interface Till {
  readonly dispatch: ReturnType<typeof createDispatch>
  /** Somebody is at the window: a key, a pointer, a finger. */
  readonly touched: () => void
  readonly close: () => void
  /** The computer slept, or somebody came back to it: what is plugged in is taken anew. */
  readonly wake: () => void
  /** Once the window is up: work that can wait for it. */
  readonly afterStart: () => void
  /** Whether the till fills the screen and nothing else is in reach (`window.kiosk`). */
  readonly isKiosk: () => boolean
}
