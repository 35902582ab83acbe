import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AppContract } from '#shared/contract'
import { terminalIdSchema } from '#shared/kernel/ids'
import { createCustomerDisplays } from '../devices/display/customer-displays'
import { printerDrawer } from '../devices/hardware/cash-drawer'
import { httpDisplay } from '../devices/hardware/http-display/http-display'
import { createOperatorHttp } from '../loyalty/http/create-operator-http'
import type { ProgramTools } from '../loyalty/port/loyalty-program'
import { createBranchPrograms } from '../loyalty/settings/create-branch-programs'
import { startingWith } from '../loyalty/settings/start-programs'
import type { Database } from '../platform/database/connection'
import { createWriteTurns } from '../platform/database/write-turns'
import { createDispatch } from '../platform/ipc/dispatch'
import { nobodyYet } from '../platform/ipc/guards'
import { createSecretKeeper } from '../platform/secrets/secret-keeper'
import { createApprovals } from '../store/access/approvals'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { createPinPepper } from '../store/access/pin-pepper'
import { findStaff } from '../store/access/role-queries'
import { createSession } from '../store/access/session'
import { loggingCommands } from '../store/app/logging-handlers'
import { createAuditSeals } from '../store/audit/audit-seals'
import { createTrailAnchor } from '../store/audit/trail-anchor'
import { createTrailKeeper } from '../store/audit/trail-keeper'
import { databaseCommands, databaseQueries } from '../store/backup/backup-handlers'
import { createBackups } from '../store/backup/backup-schedule'
import { onDamage } from '../store/backup/on-damage'
import { openDatabase } from '../store/backup/open-database'
import { createRestoreAttempts } from '../store/backup/restore-attempts'
import { finishRestore } from '../store/backup/restored'
import { findTerminal } from '../store/branch/branch-queries'
import { createClockNotes } from '../store/clock/clock-notes'
import { createClockWatch } from '../store/clock/clock-watch'
import { readParameter } from '../store/settings/parameter-rows'
import { reportUnreadable } from '../store/settings/report-unreadable'
import { readSetting, terminalSettingSchema } from '../store/settings/setting-rows'
import { setupCommands, setupQueries } from '../store/setup/setup-handlers'
import { hasShop } from '../store/setup/setup-rows'
import { amountAtStake } from './amount-at-stake'
import type { ComposeDeps, Till } from './composed-till'
import { composeDevices } from './devices'
import { composeFeatures } from './features'
import { composeGuards } from './guards'
import { composeLoyalty } from './loyalty'
import { composeSaleDesk } from './participants'
import { programs } from './programs'

/** Builds the till: the one place that knows every part. An unusable file answers only recovery, an empty one set-up. */
export function compose(deps: ComposeDeps): Till {
  const { dataFolder, log, now, restart } = deps
  mkdirSync(dataFolder, { recursive: true })
  const path = join(dataFolder, 'balcao.db')
  const backupFolder = join(dataFolder, 'backups')
  const attempts = createRestoreAttempts(join(dataFolder, 'restore-attempts.json'), now)
  const recovery = { path, backupFolder, attempts, now, log, restart }

  const opened = openDatabase(path, backupFolder, now(), (event) => log.info(event))
  if (!opened.ok) {
    const { kind, error } = opened.error
    const trouble = { kind, incidentId: log.incident('database-unusable', error, { kind }) }
    const dispatch = dispatchBeforeSignIn(deps, recoveryHandlers({ ...recovery, trouble }))
    const nothing = (): void => undefined
    return {
      dispatch,
      touched: nothing,
      close: nothing,
      wake: nothing,
      afterStart: nothing,
      isKiosk: () => false,
    }
  }
  const database = opened.value
  const wellHandlers = recoveryHandlers({ ...recovery, trouble: null })
  const openTill = () => sellingTill(deps, { database, backupFolder, wellHandlers })
  return hasShop(database) ? openTill() : emptyTill(deps, { database, wellHandlers, openTill })
}

/** What a till answers about its own file: with trouble, the only thing it answers. */
function recoveryHandlers(deps: Parameters<typeof databaseCommands>[0]) {
  return { ...databaseQueries(deps), ...databaseCommands(deps) }
}
type WellHandlers = ReturnType<typeof recoveryHandlers>

function dispatchBeforeSignIn(
  { log }: ComposeDeps,
  handlers: Partial<QueriesFor<AppContract> & CommandsFor<AppContract>>,
) {
  const always = loggingCommands(log)
  return createDispatch({
    guards: nobodyYet,
    handlers: { ...always, ...handlers },
    log,
    onFailure: () => undefined,
  })
}

/** Answers the first run until the shop is there, and from then on as any till does. */
function emptyTill(
  deps: ComposeDeps,
  {
    database,
    wellHandlers,
    openTill,
  }: { readonly database: Database; readonly wellHandlers: WellHandlers; readonly openTill: () => Till },
): Till {
  let till: Till | undefined
  const onPrepared = (): void => {
    till = openTill()
    till.afterStart()
  }
  const setup = {
    ...setupQueries({ database }),
    ...setupCommands({ database, now: deps.now, log: deps.log, onPrepared }),
  }
  const setUp = dispatchBeforeSignIn(deps, { ...wellHandlers, ...setup })
  return {
    dispatch: (raw) => (till?.dispatch ?? setUp)(raw),
    touched: () => till?.touched(),
    close: () => (till ?? database).close(),
    wake: () => till?.wake(),
    afterStart: () => undefined,
    isKiosk: () => till?.isKiosk() ?? false,
  }
}

function sellingTill(
  deps: ComposeDeps,
  {
    database,
    backupFolder,
    wellHandlers,
  }: { readonly database: Database; readonly backupFolder: string; readonly wellHandlers: WellHandlers },
): Till {
  const { dataFolder, version, workerFile, log, now, vault, push, restart, printersInSight } = deps
  const { path } = database
  const terminal = findTerminal(
    database,
    terminalIdSchema.parse(readSetting(database, 'terminal', terminalSettingSchema).id),
  )
  if (!terminal) throw new Error('This terminal is not in the database')
  const session = createSession((id) => findStaff(database, id), {
    now,
    after: () => readParameter(database, 'access.idle-minutes', terminal) * 60_000,
  })
  const approvals = createApprovals(
    now,
    (id) => findStaff(database, id),
    (operation, input) => amountAtStake(database, operation, input),
  )

  const anchor = createTrailAnchor(join(dataFolder, 'trail-anchor.json'), database)
  const isRestored = finishRestore(database, terminal.id, now())
  if (!isRestored && !anchor.compare(terminal.id, now())) log.info('other-database-file')

  const onFailure = onDamage({ path, log, restart })
  const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const turns = createWriteTurns({
    database,
    now: Date.now,
    wait,
    onWaiting: (waits) => push('file-busy', { waits }),
  })
  const devices = composeDevices({
    desk: { database, now, terminal },
    dataFolder,
    spoolWorkerFile: deps.spoolWorkerFile,
    decode: deps.decodePicture,
    log,
    push: (name, payload) => {
      // A code that was read is somebody at the till.
      if (name === 'code-scanned') session.touched()
      push(name, payload)
    },
    whenFree: async () => void (await turns.take()),
  })
  const { printer, papers, scanners } = devices
  const drawer = printerDrawer(printer, log)
  const maxAge = () => readParameter(database, 'backup.hours', terminal) * 60 * 60_000
  const backups = createBackups({
    path,
    folder: backupFolder,
    workerFile,
    maxAge,
    now,
    log,
    onFailure: (error, incidentId) => {
      push('backup-failed', { incidentId })
      onFailure(error, incidentId)
    },
  })
  const secrets = createSecretKeeper(vault, log)
  const seals = createAuditSeals({ database, secrets, now })
  const trail = createTrailKeeper({ seals, anchor, log })
  trail.secure()
  const onTillClosed = () => {
    trail.secure()
    void backups.backUp()
  }
  const clock = createClockWatch({ database, now, terminal }, (doubt) => {
    log.info('clock', { doubt: doubt?.kind ?? 'none' })
    push('clock-changed', { doubt })
  })
  const clockNotes = createClockNotes({ clock, turns, log })
  const tools: ProgramTools = {
    http: createOperatorHttp({ now }),
    now,
    wait,
    warn: (event, detail) => log.info(event, { detail: JSON.stringify(detail) }),
  }
  const branchPrograms = createBranchPrograms(database, secrets, startingWith(programs, tools))
  const loyalty = composeLoyalty({
    desk: composeSaleDesk({
      desk: { database, terminal, now },
      papers,
      drawer,
      programOf: (id) => branchPrograms.ready(id, terminal.branchId),
    }),
    log,
    random: Math.random,
    push,
    after,
  })
  const display = createCustomerDisplays({
    desk: { database, terminal, now },
    log,
    window: deps.customerWindow,
    pole: devices.pole,
    slides: deps.slides,
    network: (gate) =>
      httpDisplay({
        gate,
        page: deps.networkPage,
        now,
        onTrouble: (error) => void log.incident('display-trouble', error),
        after,
      }),
    soon: setImmediate,
    after,
    push,
  })
  const features = {
    loyalty,
    display,
    clock,
    pepper: createPinPepper({ database, secrets }),
    version,
    elsewhere: deps.elsewhere,
    database,
    terminal,
    now,
    session,
    approvals,
    log,
    printer,
    papers,
    drawer,
    scanners,
    findScanners: devices.findScanners,
    secrets,
    seals,
    programs: branchPrograms,
    onTillClosed,
    onParameterSet: deps.onParameterSet,
    printersInSight,
  }
  const handlers = { ...composeFeatures(features), ...wellHandlers }
  const guards = composeGuards({ desk: { database, now, terminal }, session, approvals, clock })
  return {
    dispatch: createDispatch({ handlers, guards, log, mayWrite: turns.take, onFailure }),
    touched: () => session.touched(),
    close: () => {
      clockNotes.stop()
      display.stop()
      loyalty.stop()
      backups.stop()
      scanners.close()
      papers.close()
      printer.close()
      trail.stop()
      database.close()
    },
    wake: () => {
      clockNotes.note()
      devices.wake()
    },
    isKiosk: () => readParameter(database, 'window.kiosk', terminal),
    afterStart: () => {
      clockNotes.start()
      trail.start()
      backups.start()
      reportUnreadable(database, log)
      papers.resume()
      scanners.start()
      loyalty.start()
      display.start()
    },
  }
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
