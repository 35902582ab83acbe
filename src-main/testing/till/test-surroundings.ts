import type { CentralWire } from '#shared/central/central'
import type { AppEvents, EventName } from '#shared/events'
import { fail } from '#shared/kernel/result'
import { readTasks } from '../../compose/read-tasks'
import type { Surroundings } from '../../compose/surroundings'
import { createSlideFolder } from '../../devices/display/slide-folder'
import type { NetworkDisplay, ScreenGate } from '../../devices/hardware/network-display'
import type { LoyaltyDesk } from '../../loyalty/port/loyalty-desk'
import { createBranchPrograms } from '../../loyalty/settings/create-branch-programs'
import type { StartProgram } from '../../loyalty/settings/start-programs'
import { upgradeFile } from '../../store/backup/upgrade-file'
import { testDisplay, testNetworkDisplay } from '../devices/test-display'
import { testLine } from '../devices/test-line'
import { testLabelPrinter, testPrinter } from '../devices/test-printer'
import { copiesInProcess } from '../platform/copies-in-process'
import { printAsText } from '../platform/print-as-text'
import { readInProcess } from '../platform/read-in-process'
import { testLog } from '../platform/test-log'
import { testVault } from '../platform/test-vault'

interface Choices {
  /** In place of what the branch has set up. */
  readonly programOf?: LoyaltyDesk['programOf'] | undefined
  readonly start?: StartProgram | undefined
  /** What carries its calls to a Central; none where it is left out. */
  readonly central?: CentralWire | null | undefined
  readonly network?: ((gate: ScreenGate) => NetworkDisplay) | undefined
}

type Pushed = { readonly [Name in EventName]: { readonly name: Name; readonly payload: AppEvents[Name] } }

/** A shop without any operator. */
const noPrograms: StartProgram = () => fail({ kind: 'misconfigured', what: 'incomplete' })

/** What is around a till in a test: a clock, devices and an operator in the test's hands, and nothing of this computer. */
export function testSurroundings(
  dataFolder: string,
  { programOf, start = noPrograms, network = testNetworkDisplay, central = null }: Choices = {},
) {
  /** `set`: by how much somebody set the computer's clock, of which what only runs on knows nothing. */
  const clock = { now: Date.UTC(2026, 2, 10, 13), set: 0 }
  const now = (): number => clock.now
  const log = testLog()
  const printer = testPrinter()
  const labelPrinter = testLabelPrinter()
  const vault = testVault()
  const scannerLine = testLine()
  const customerDisplay = testDisplay()
  const pushed: Pushed[EventName][] = []
  const timers = new Set<() => void>()
  let copies = 0
  const folder: { chosen: string | null } = { chosen: null }
  let restarts = 0
  const around: Surroundings = {
    dataFolder,
    version: '0',
    elsewhere: null,
    log,
    vault,
    time: {
      now,
      steadyNow: () => clock.now - clock.set,
      // Tests let days pass at a till that somebody attends.
      idleNow: () => 0,
      after: (_milliseconds, work) => {
        timers.add(work)
        return () => void timers.delete(work)
      },
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      soon: queueMicrotask,
      random: () => 0.5,
    },
    openDevices: () => ({
      startPrinter: () => printer,
      startLabelPrinter: () => labelPrinter,
      scannerLine: () => scannerLine.line,
      findScanners: () => Promise.resolve({ serial: ['COM7'], hid: [], hidFault: null }),
      printersInSight: { installed: () => Promise.resolve([]), onNetwork: () => Promise.resolve([]) },
      pole: customerDisplay.pole,
      window: customerDisplay.window,
      network,
      slides: createSlideFolder(now),
    }),
    central,
    openPrograms: (database, secrets) => {
      const programs = createBranchPrograms(database, secrets, start)
      return programOf ? { ...programs, ready: async (id) => programOf(id) } : programs
    },
    copyWork: {
      ...copiesInProcess,
      // Counted, and none made: a copy at every closing would be most of what tests do.
      take: () => {
        copies++
        return Promise.resolve('')
      },
    },
    chooseFolder: () => Promise.resolve(folder.chosen),
    freeBytes: () => Promise.resolve(Number.MAX_SAFE_INTEGER),
    readBeside: (path) => readInProcess(readTasks, path),
    printPages: printAsText,
    upgrade: (order, told) => Promise.resolve(upgradeFile(order, told)),
    die: () => {
      throw new Error('No test ends this process')
    },
    push: (name, payload) => void pushed.push({ name, payload } as Pushed[EventName]),
    restart: () => void restarts++,
    onParameterSet: () => undefined,
  }
  return {
    around,
    clock,
    log,
    printer,
    labelPrinter,
    vault,
    scannerLine,
    customerDisplay,
    pushed,
    copies: () => copies,
    /** What whoever is asked for a folder chooses. */
    folder,
    restarts: () => restarts,
    /** Lets all the time pass that somebody waits for. */
    passTime(): void {
      for (const work of [...timers]) if (timers.delete(work)) work()
    },
  }
}
