import type { CentralWire } from '#shared/central/central'
import type { LabelPrinterSettings } from '#shared/devices/device/label-printer-settings'
import type { PrinterSettings } from '#shared/devices/device/printer-settings'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import type { InstalledScanner } from '#shared/devices/device/scanner-settings'
import type { AppEvents, EventName } from '#shared/events'
import type { PrintersInSight } from '../devices/device/device-handlers'
import type { SlideFolder } from '../devices/display/slide-folder'
import type { ScannerLine } from '../devices/hardware/barcode-scanner'
import type { LabelPrinter } from '../devices/hardware/label-printer'
import type { NetworkDisplay, ScreenGate } from '../devices/hardware/network-display'
import type { PoleDisplay } from '../devices/hardware/pole'
import type { ReceiptPrinter } from '../devices/hardware/receipt-printer'
import type { WindowDisplay } from '../devices/hardware/window-display'
import type { BranchPrograms } from '../loyalty/settings/create-branch-programs'
import type { Database } from '../platform/database/connection'
import type { Log } from '../platform/logging/log'
import type { SecretKeeper } from '../platform/secrets/secret-keeper'
import type { SecretVault } from '../platform/secrets/secret-vault'
import type { PrintPages } from '../platform/table-file/printed-pages'
import type { ReadWorker } from '../platform/worker/read-worker'
import type { CopyWork } from '../store/backup/copies/copy-work'
import type { UpgradeBeside } from '../store/backup/upgrade-beside'
import type { ReadTasks } from './read-tasks'

/** How time passes around a till, in milliseconds. */
export interface Time {
  readonly now: () => number
  /** Only ever runs on, from whenever it began, whatever the computer's clock is set to. */
  readonly steadyNow: () => number
  /** What an untouched window is timed by. */
  readonly idleNow: () => number
  /** Calls back once after so long; answers how to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void
  readonly wait: (milliseconds: number) => Promise<void>
  /** Runs work once the answer that is being made is out. */
  readonly soon: (work: () => void) => void
  /** Between 0 and 1: waits that would otherwise fall together are spread by it. */
  readonly random: () => number
}

/** What can be plugged into a till, each behind its port. */
export interface DevicesAround {
  readonly startPrinter: (settings: PrinterSettings) => ReceiptPrinter
  readonly startLabelPrinter: (settings: LabelPrinterSettings) => LabelPrinter
  readonly scannerLine: (scanner: InstalledScanner) => ScannerLine
  readonly findScanners: () => Promise<FoundScanners>
  readonly printersInSight: PrintersInSight
  readonly pole: PoleDisplay
  /** The customer's window. */
  readonly window: WindowDisplay
  readonly network: (gate: ScreenGate) => NetworkDisplay
  readonly slides: SlideFolder
}

/** Everything a till meets that is not the till: the program brings the real things, a test its own. */
export interface Surroundings {
  readonly dataFolder: string
  readonly version: string
  /** The data folder, when it is another than usual. */
  readonly elsewhere: string | null
  readonly log: Log
  readonly time: Time
  /** Takes hold of what is plugged in; once. */
  readonly openDevices: () => DevicesAround
  /** Where secrets are sealed: the operating system's vault. */
  readonly vault: SecretVault
  /** The company's Central; null where there is none. */
  readonly central: CentralWire | null
  readonly openPrograms: (database: Database, secrets: SecretKeeper) => BranchPrograms
  /** Takes, looks into and moves copies of the file beside main; rejects where it cannot. */
  readonly copyWork: CopyWork
  /** Asks for a folder in the operating system's own window; null where none was chosen. */
  readonly chooseFolder: () => Promise<string | null>
  /** Bytes of disk still free where a folder lies. */
  readonly freeBytes: (folder: string) => Promise<number>
  /** Brings a file of an earlier version up to date beside main. */
  readonly upgrade: UpgradeBeside
  /** Reads the shop's file beside main; told why where that dies. */
  readonly readBeside: (path: string, onDied: (error: Error) => void) => ReadWorker<ReadTasks>
  /** Prints pages into a PDF, as only a window system can. */
  readonly printPages: PrintPages
  /** Ends the program at once, as a power cut would: nothing waits for what another thread is at. */
  readonly die: () => void
  readonly push: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void
  readonly restart: () => void
  /** A parameter was set: what the window follows may have changed. */
  readonly onParameterSet: () => void
}
