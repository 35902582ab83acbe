import { dirname, join } from 'node:path'
import type { TerminalId } from '#shared/kernel/ids'
import { cleanUp } from '../customers/erasure/clean-up'
import { createCustomerDisplays } from '../devices/display/customer-displays'
import { createBulkEdits } from '../goods/bulk-edit/create-bulk-edits'
import { createLoyaltyAtWork } from '../loyalty/loyalty-at-work'
import { createCentralLink } from '../platform/central-link/central-link'
import { letGoOfIdleOrders } from '../platform/central-link/claims/order-claim-rows'
import type { Database } from '../platform/database/connection'
import { createDispatch } from '../platform/ipc/dispatch'
import { localValueAuthority } from '../rewards/stored-value/local-value-authority'
import { valueHome } from '../rewards/stored-value/value-home'
import { abandonOpenActs } from '../selling/sale/acts/perform-act'
import { createApprovals } from '../store/access/approvals'
import { createPinPepper } from '../store/access/pin-pepper'
import { findStaff } from '../store/access/role-queries'
import { createSession } from '../store/access/session'
import { clearUnfinished } from '../store/audit/clear-unfinished'
import { findTerminal } from '../store/branch/branch-queries'
import { createImports } from '../store/import/create-imports'
import { createGiveWay } from '../store/import/give-way'
import { readParameter } from '../store/settings/parameters-in-force'
import { reportUnreadable } from '../store/settings/report-unreadable'
import { amountAtStake } from './amount-at-stake'
import { composeDevices } from './devices'
import { composeFeatureDesks } from './feature-desks'
import {
  composeFeatures,
  inherits,
  parameterChecks,
  regroups,
  sharedDocuments,
  sharedFacts,
} from './features'
import { composeFile, type Part } from './file'
import { composeGuards } from './guards'
import { importKinds } from './import-kinds'
import { composeJobs } from './jobs'
import { composeMessages } from './messages'
import { composeSaleDesk, viewSale } from './participants'
import type { recoveryHandlers } from './recovery'
import { sessionParts } from './session-parts'
import type { Surroundings } from './surroundings'

interface OpenedShop {
  readonly database: Database
  /** Which terminal of the shop this is. */
  readonly terminalId: TerminalId
  readonly recovery: ReturnType<typeof recoveryHandlers>
}

/** A till that sells, in whatever surroundings it stands: the program's own, or a test's. */
export function composeTill(around: Surroundings, { database, terminalId, recovery }: OpenedShop) {
  const { log, time, openDevices } = around
  const { now } = time
  const terminal = findTerminal(database, terminalId)
  if (!terminal) throw new Error('This terminal is not in the database')
  const desk = { database, now, terminal }

  // Who is here, and what they may do.
  const session = createSession((id) => findStaff(database, id), {
    now: time.idleNow,
    after: () => readParameter(database, 'access.idle-minutes', terminal) * 60_000,
  })
  const approvals = createApprovals(
    now,
    (id) => findStaff(database, id),
    (operation, input) => amountAtStake(database, operation, input),
  )

  const file = composeFile(around, desk)
  const { turns, secrets, seals, clock, onFailure } = file

  const central = createCentralLink({
    ...around,
    desk,
    secrets,
    wire: around.central,
    facts: sharedFacts,
    documents: sharedDocuments,
    onChange: () => {
      const stop = central.stopped()
      log.info('central', { stop: stop ?? 'none', clock: central.clockDifference()?.kind ?? 'none' })
      around.push('central-changed', { stop })
    },
  })

  // What is plugged in, who is told of sales, what the customer sees.
  const devicesAround = openDevices()
  const devices = composeDevices({
    ...around,
    desk,
    around: devicesAround,
    whenFree: async () => void (await turns.take()),
    onCode: () => session.touched(),
  })
  const programs = around.openPrograms(database, secrets)
  const displays = createCustomerDisplays({ ...around, ...time, ...devicesAround, desk, viewSale })
  const home = valueHome({ ...central, now, local: localValueAuthority(desk) })
  const saleDesk = composeSaleDesk({
    valueHome: home,
    ...devices,
    desk,
    drawn: displays.saleDrawn,
    facts: central.facts,
    lineClaims: {
      isNeeded: () => central.isEnrolled(),
      release: (saleId) => central.releaseClaims(saleId),
      ask: ({ id, lineId, quantity, of }) =>
        central.claim({ claim: id, kind: 'returned-quantity', subject: lineId, quantity, of }),
    },
    programOf: (id) => programs.ready(id, terminal.branchId),
  })
  const owed = { desk, log, backupFolder: join(dirname(database.path), 'backups') }
  // A restored copy may hold people who were erased: nobody sees them again.
  cleanUp(owed)
  abandonOpenActs(saleDesk)
  database.write(letGoOfIdleOrders)
  const loyalty = createLoyaltyAtWork({ ...around, ...time, desk: saleDesk })

  const { messages, gateways, part: sending } = composeMessages(around, desk, file, central)
  const jobs = composeJobs(around, desk, file, { central, gateways })
  const readWorker = around.readBeside(database.path, (error) => log.incident('read-worker-died', error))

  const giveWay = createGiveWay(time)
  const imports = createImports({
    ...time,
    desk,
    kinds: importKinds,
    folder: join(dirname(database.path), 'imports'),
    ...giveWay,
    mayWrite: turns.take,
    leaveRefused: async (folder) => void (await readWorker.run('import.leave-refused', { folder }).ended),
    log,
  })

  const bulkEdits = createBulkEdits({
    desk,
    central,
    ...giveWay,
    mayWrite: turns.take,
    log,
  })

  const exportFolder = join(dirname(database.path), 'exports')
  const handlers = {
    ...composeFeatures(
      composeFeatureDesks({
        ...around,
        desk,
        saleDesk,
        valueAuthority: home,
        session,
        approvals,
        secrets,
        pepper: createPinPepper({ database, secrets }),
        seals,
        clock,
        central,
        devices,
        devicesAround,
        programs,
        loyalty,
        displays,
        jobs,
        messages,
        gateways,
        readWorker,
        exportFolder,
        imports,
        bulkEdits,
        cleanUp: () => cleanUp(owed),
        sessionParts,
        inherits,
        regroups,
        parameterChecks,
        onTillClosed: file.onTillClosed,
        backups: file.backups,
      }),
    ),
    ...recovery,
  }
  const guards = composeGuards({ desk, session, approvals, clock, central })
  const dispatch = createDispatch({ handlers, guards, log, mayWrite: turns.take, onFailure })
  const parts: readonly Part[] = [
    ...file.parts,
    devices,
    loyalty,
    displays,
    central,
    jobs,
    sending,
    imports,
    bulkEdits,
  ]
  return {
    dispatch: (raw: unknown) => {
      giveWay.called()
      return dispatch(raw)
    },
    touched: () => session.touched(),
    isKiosk: () => readParameter(database, 'window.kiosk', terminal),
    afterStart: () => {
      reportUnreadable(database, log)
      for (const part of parts) part.start()
      clearUnfinished(exportFolder, now()).then(
        (cleared) => cleared > 0 && log.info('exports-cleared', { cleared }),
        (error: unknown) => log.incident('exports-not-cleared', error),
      )
    },
    wake: () => {
      file.clockNotes.note()
      devices.wake()
      central.wake()
      jobs.wake()
      messages.wake()
    },
    close: () => {
      for (const part of parts.toReversed()) part.stop()
      readWorker.close()
      database.close()
    },
    desk,
    session,
    approvals,
    clock,
    seals,
    devices,
    programs,
    loyalty,
    displays,
    jobs,
    central,
    messages,
  }
}
export type ComposedTill = ReturnType<typeof composeTill>
