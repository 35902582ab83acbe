import { join } from 'node:path'
import type { PrintersInSight } from '../devices/device/device-handlers'
import type { SlideFolder } from '../devices/display/slide-folder'
import type { PageFiles } from '../devices/hardware/built-page'
import { httpDisplay } from '../devices/hardware/http-display/http-display'
import type { DecodePicture } from '../devices/hardware/picture'
import { poleDisplay } from '../devices/hardware/pole-display/pole-display'
import type { WindowDisplay } from '../devices/hardware/window-display'
import { createOperatorHttp } from '../loyalty/http/create-operator-http'
import { createBranchPrograms } from '../loyalty/settings/create-branch-programs'
import { startingWith } from '../loyalty/settings/start-programs'
import { readWorker } from '../platform/worker/read-worker'
import { copyWorker } from '../store/backup/copies/copy-work'
import { upgradeWorker } from '../store/backup/upgrade-beside'
import { freeBytes } from '../store/backup/upgrade-room'
import { poleLineOf, scannerDrivers, startLabelPrinter, startReceiptPrinter } from './drivers'
import { programs } from './programs'
import type { DevicesAround, Surroundings, Time } from './surroundings'

/** What only the program that runs the till can say: where it keeps things, and what a window system can do. */
export interface Program extends Pick<
  Surroundings,
  | 'dataFolder'
  | 'version'
  | 'elsewhere'
  | 'log'
  | 'vault'
  | 'push'
  | 'restart'
  | 'onParameterSet'
  | 'printPages'
  | 'chooseFolder'
> {
  /** The built workers: for copies, for bringing the file up to date, for reading it beside main, and for the Windows spooler. */
  readonly workerFile: string
  readonly upgradeWorkerFile: string
  readonly readWorkerFile: string
  readonly spoolWorkerFile: string
  /** The pictures of papers, as only a window system can read them. */
  readonly decodePicture: DecodePicture
  readonly printersInSight: PrintersInSight
  /** The customer's window, and the slides beside the sale. */
  readonly customerWindow: WindowDisplay
  readonly slides: SlideFolder
  /** The page a tablet is served. */
  readonly networkPage: () => PageFiles
}

const time: Time = {
  now: Date.now,
  steadyNow: () => performance.now(),
  idleNow: Date.now,
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  soon: setImmediate,
  random: Math.random,
}

/** The computer's own clock and devices, the operators' own addresses. */
export function ownSurroundings(program: Program): Surroundings {
  const { log, workerFile, upgradeWorkerFile, readWorkerFile } = program
  const tools = {
    ...time,
    http: createOperatorHttp(time),
    warn: (event: string, detail: object) => log.info(event, { detail: JSON.stringify(detail) }),
  }
  return {
    ...program,
    time,
    openDevices: () => ownDevices(program),
    central: null,
    openPrograms: (database, secrets) =>
      createBranchPrograms(database, secrets, startingWith(programs, tools)),
    copyWork: copyWorker(workerFile),
    freeBytes,
    upgrade: upgradeWorker(upgradeWorkerFile),
    readBeside: (path, onDied) => readWorker(readWorkerFile, path, onDied),
    die: () => void process.kill(process.pid, 'SIGKILL'),
  }
}

function ownDevices(program: Program): DevicesAround {
  const { dataFolder, spoolWorkerFile, decodePicture, log } = program
  const { now, after } = time
  const { lineOf, find } = scannerDrivers(join(dataFolder, 'scanners'))
  const printing = {
    papersFolder: join(dataFolder, 'papers'),
    spoolWorkerFile,
    decode: decodePicture,
    now,
    onTrouble: (error: unknown) => void log.incident('printer-trouble', error),
  }
  return {
    startPrinter: (settings) => startReceiptPrinter(settings, printing),
    startLabelPrinter: (settings) => startLabelPrinter(settings, printing),
    scannerLine: lineOf,
    findScanners: find,
    printersInSight: program.printersInSight,
    pole: poleDisplay({ lineOf: (chosen) => poleLineOf(chosen, join(dataFolder, 'pole')), now }),
    window: program.customerWindow,
    network: (gate) =>
      httpDisplay({
        gate,
        page: program.networkPage,
        now,
        onTrouble: (error) => void log.incident('display-trouble', error),
        after,
      }),
    slides: program.slides,
  }
}
