import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AppContract, OperationName } from '#shared/contract'
import type { ErrorOf, InputOf, OutputOf, ReplyOf } from '#shared/kernel/operation'
import { fail } from '#shared/kernel/result'
import { amountAtStake } from '../../compose/amount-at-stake'
import { composeFeatures } from '../../compose/features'
import { composeGuards } from '../../compose/guards'
import { composeLoyalty } from '../../compose/loyalty'
import { composeSaleDesk } from '../../compose/participants'
import { createPrintQueue } from '../../devices/device/print-queue'
import { findPrinterSettings } from '../../devices/device/printer-setting'
import { findScannersSetting } from '../../devices/device/scanner-setting'
import { createCustomerDisplays } from '../../devices/display/customer-displays'
import { createSlideFolder } from '../../devices/display/slide-folder'
import { printerDrawer } from '../../devices/hardware/cash-drawer'
import { installPrinter } from '../../devices/hardware/installed-printer'
import { installScanners } from '../../devices/hardware/installed-scanners'
import type { NetworkDisplay, ScreenGate } from '../../devices/hardware/network-display'
import type { LoyaltyDesk } from '../../loyalty/port/loyalty-desk'
import { createBranchPrograms } from '../../loyalty/settings/create-branch-programs'
import type { StartProgram } from '../../loyalty/settings/start-programs'
import type { Database } from '../../platform/database/connection'
import { createDispatch } from '../../platform/ipc/dispatch'
import { createSecretKeeper } from '../../platform/secrets/secret-keeper'
import { createApprovals } from '../../store/access/approvals'
import { createPinPepper } from '../../store/access/pin-pepper'
import { findStaff } from '../../store/access/role-queries'
import { createSession } from '../../store/access/session'
import { createAuditSeals } from '../../store/audit/audit-seals'
import { databaseCommands, databaseQueries } from '../../store/backup/backup-handlers'
import { openDatabase } from '../../store/backup/open-database'
import { createRestoreAttempts } from '../../store/backup/restore-attempts'
import { findTerminal } from '../../store/branch/branch-queries'
import { createClockWatch } from '../../store/clock/clock-watch'
import { testDisplay, testNetworkDisplay } from '../devices/test-display'
import { testLine } from '../devices/test-line'
import { testPrinter } from '../devices/test-printer'
import { testFolder } from '../platform/test-folder'
import { testLog } from '../platform/test-log'
import { testVault } from '../platform/test-vault'
import { placeShopFile } from './shop-file'
import { operators, terminalId } from './test-shop'

type Input<N extends OperationName> = InputOf<AppContract[N]>

/** A till as the renderer meets it, over a real file, with the clock, the session and the printer in the test's hands. */
export function testTill(
  folder = testFolder(),
  at = terminalId,
  programOf?: LoyaltyDesk['programOf'],
  start = noPrograms,
  network: (gate: ScreenGate) => NetworkDisplay = testNetworkDisplay,
) {
  const path = join(folder, 'balcao.db')
  const clock = { now: Date.UTC(2026, 2, 10, 13) }
  const now = (): number => clock.now
  if (!existsSync(path)) placeShopFile(path)
  const database = openTestDatabase(path, join(folder, 'backups'), now())
  const terminal = findTerminal(database, at)
  if (!terminal) throw new Error('The test shop has its terminal')
  const session = createSession((id) => findStaff(database, id))
  const approvals = createApprovals(
    now,
    (id) => findStaff(database, id),
    (operation, input) => amountAtStake(database, operation, input),
  )
  const log = testLog()
  const printer = testPrinter()
  const failures: unknown[] = []
  const vault = testVault()
  const secrets = createSecretKeeper(vault, log)
  const seals = createAuditSeals({ database, secrets, now })
  const programs = createBranchPrograms(database, secrets, start)
  const installed = installPrinter(findPrinterSettings(database, terminal.id), {
    start: () => printer,
    now,
    onTrouble: (error) => log.incident('printer-trouble', error),
  })
  const papers = createPrintQueue({
    desk: { database, now, terminal },
    printer: installed,
    log,
    onFailure: (failure) => failures.push(failure),
    soon: queueMicrotask,
  })
  const drawer = printerDrawer(installed, log)
  let closings = 0
  const pushed: unknown[] = []
  const scannerLine = testLine()
  const scanners = installScanners(findScannersSetting(database, terminal.id).scanners, {
    lineOf: () => scannerLine.line,
    now,
    onScan: (scannerName, scan) => void pushed.push({ scannerName, ...scan }),
    onUnreadable: (scannerName, fault) => void pushed.push({ scannerName, fault }),
    onChange: () => undefined,
  })
  const loyalty = composeLoyalty({
    desk: composeSaleDesk({
      desk: { database, terminal, now },
      papers,
      drawer,
      programOf: programOf ?? ((id) => programs.ready(id, terminal.branchId)),
    }),
    log,
    random: () => 0.5,
    push: (name, payload) => void pushed.push({ name, payload }),
    // The outbox and the live quote work when a test tells them to.
    after: () => () => undefined,
  })
  const customerDisplay = testDisplay()
  const timers = new Set<() => void>()
  const display = createCustomerDisplays({
    desk: { database, terminal, now },
    log,
    window: customerDisplay.window,
    pole: customerDisplay.pole,
    slides: createSlideFolder(now),
    network,
    soon: queueMicrotask,
    // Thanks end when a test says so.
    after: (_milliseconds, work) => {
      timers.add(work)
      return () => void timers.delete(work)
    },
    push: (name, payload) => void pushed.push({ name, payload }),
  })
  const watch = createClockWatch({ database, now, terminal }, (doubt) => void pushed.push({ doubt }))
  const recovery = {
    path,
    backupFolder: join(folder, 'backups'),
    trouble: null,
    attempts: createRestoreAttempts(join(folder, 'restore-attempts.json'), now),
    now,
    log,
    restart: () => undefined,
  }
  const handlers = {
    ...composeFeatures({
      loyalty,
      display,
      clock: watch,
      pepper: createPinPepper({ database, secrets }),
      version: '0',
      elsewhere: null,
      database,
      terminal,
      now,
      session,
      approvals,
      log,
      printer: installed,
      papers,
      secrets,
      seals,
      programs,
      drawer,
      scanners,
      findScanners: () => Promise.resolve({ serial: ['COM7'], hid: [], hidFault: null }),
      onTillClosed: () => void closings++,
      onParameterSet: () => undefined,
      printersInSight: { installed: () => Promise.resolve([]), onNetwork: () => Promise.resolve([]) },
    }),
    ...databaseQueries(recovery),
    ...databaseCommands(recovery),
  }
  const guards = composeGuards({ desk: { database, now, terminal }, session, approvals, clock: watch })
  const dispatch = createDispatch({ handlers, guards, log, onFailure: () => undefined })
  const call = async <N extends OperationName>(
    name: N,
    input: Input<N>,
    approvalId?: string,
  ): Promise<ReplyOf<AppContract[N]>> => {
    const reply = await dispatch({ name, input, ...(approvalId === undefined ? {} : { approvalId }) })
    // What was queued for the printer meanwhile has come out.
    await new Promise(setImmediate)
    return reply as ReplyOf<AppContract[N]>
  }
  return {
    folder,
    database,
    clock,
    watch,
    session,
    approvals,
    log,
    printer,
    vault,
    seals,
    programs,
    papers,
    printFailures: failures,
    loyalty,
    display,
    customerDisplay,
    /** So many days pass at a till that stays on. */
    passDays(count: number): void {
      for (let day = 0; day < count; day++) {
        clock.now += 86_400_000
        watch.note()
      }
    },
    /** Lets all the time pass that the customer display waits for. */
    passTime(): void {
      for (const work of [...timers]) if (timers.delete(work)) work()
    },
    pushed,
    scanners,
    scannerLine,
    closings: () => closings,
    dispatch,
    call,
    /** The answer of a call that must work. */
    async must<N extends OperationName>(
      name: N,
      input: Input<N>,
      approvalId?: string,
    ): Promise<OutputOf<AppContract[N]>> {
      const reply = await call(name, input, approvalId)
      if (!reply.ok) throw new Error(`${name} refused: ${JSON.stringify(reply.error)}`)
      return reply.value
    },
    /** The refusal of a call that must not. */
    async refused<N extends OperationName>(
      name: N,
      input: Input<N>,
      approvalId?: string,
    ): Promise<ErrorOf<AppContract[N]>> {
      const reply = await call(name, input, approvalId)
      if (reply.ok) throw new Error(`${name} was not refused`)
      return reply.error
    },
    signIn: (who: keyof typeof operators): void => session.signIn(operators[who]),
  }
}

/** A shop without any operator. */
const noPrograms: StartProgram = () => fail({ kind: 'misconfigured', what: 'incomplete' })

export type TestTill = ReturnType<typeof testTill>

function openTestDatabase(path: string, backups: string, now: number): Database {
  const opened = openDatabase(path, backups, now)
  if (!opened.ok) throw opened.error.error
  return opened.value
}
