import type { EventName, AppEvents } from '#shared/contract/events'
import type { PrintersInSight } from './device/device-handlers'
import type { SlideFolder } from './display/slide-folder'
import type { PageFiles } from './hardware/built-page'
import type { DecodePicture } from './hardware/picture'
import type { WindowDisplay } from './hardware/window-display'
import type { createDispatch } from './ipc/dispatch'
import type { Log } from './logging/log'
import type { SecretVault } from './secrets/secret-vault'

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
