import { join } from 'node:path'
import type { EventName, AppEvents } from '../src-shared/contract/events'
import { terminalIdSchema } from '../src-shared/ids'
import { accessHandlers } from './access/access-handlers'
import { createApprovals } from './access/approvals'
import { createSession } from './access/session'
import { appHandlers } from './app/app-handlers'
import { catalogHandlers } from './catalog/catalog-handlers'
import { customerHandlers } from './customer/customer-handlers'
import { createBackups } from './database/backup-schedule'
import type { Database } from './database/connection'
import { databaseHandlers } from './database/database-handlers'
import { openDatabase } from './database/open-database'
import { isDamaged } from './database/sqlite-errors'
import { startReceiptPrinter } from './hardware/drivers'
import { createDispatch } from './ipc/dispatch'
import type { Log } from './logging/log'
import { paymentHandlers } from './payment/payment-handlers'
import { createPapers } from './receipt/print-receipt'
import { receiptHandlers } from './receipt/receipt-handlers'
import { saleHandlers } from './sale/sale-handlers'
import type { Desk } from './database/desk'
import { findTerminal } from './settings/branch-queries'
import { readSetting, terminalSettingSchema } from './settings/setting-queries'
import { settingsHandlers } from './settings/settings-handlers'
import { tillHandlers } from './till/till-handlers'

export interface ComposeDeps {
  readonly dataFolder: string
  readonly version: string
  readonly workerFile: string
  readonly log: Log
  readonly now: () => number
  readonly push: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void
  readonly restart: () => void
}

/** Builds the till: the one place that knows every part. With an unusable database only recovery answers. */
export function compose(deps: ComposeDeps) {
  const { dataFolder, log, now, restart } = deps
  const path = join(dataFolder, 'balcao.db')
  const backupFolder = join(dataFolder, 'backups')
  const session = createSession()
  const approvals = createApprovals(now)
  const opened = openDatabase(path, backupFolder)
  const access = { session, approvals, log }

  if (!opened.ok) {
    const { kind, error } = opened.error
    const incidentId = log.incident('database-unusable', error, { kind })
    const trouble = { kind, incidentId }
    const handlers = databaseHandlers({ path, backupFolder, trouble, now, log, restart })
    return {
      dispatch: createDispatch({ ...access, handlers, onInternalError: () => undefined }),
      close: () => undefined,
      afterStart: () => undefined,
    }
  }

  const database = opened.value
  const recovery = databaseHandlers({ path, backupFolder, trouble: null, now, log, restart })
  const till = composeTill(deps, database, access, backupFolder)
  return {
    dispatch: createDispatch({
      ...access,
      handlers: { ...till.handlers, ...recovery },
      // A file found damaged in mid-work: start again, into the recovery screen.
      onInternalError: (error) => {
        if (isDamaged(error)) restart()
      },
    }),
    close: () => {
      till.printer.close()
      database.close()
    },
    afterStart: () => void till.backups.backUpIfDue(),
  }
}

function composeTill(
  { dataFolder, version, workerFile, log, now, push }: ComposeDeps,
  database: Database,
  access: {
    session: ReturnType<typeof createSession>
    approvals: ReturnType<typeof createApprovals>
    log: Log
  },
  backupFolder: string,
) {
  const terminal = findTerminal(
    database,
    terminalIdSchema.parse(readSetting(database, 'terminal', terminalSettingSchema).id),
  )
  if (!terminal) throw new Error('This terminal is not in the database')
  const desk: Desk = { database, now, terminal }
  const printer = startReceiptPrinter({ driver: 'simulated', folder: join(dataFolder, 'papers') }, (error) =>
    log.incident('printer-start', error),
  )
  printer.onStateChange((state) => push('printer-changed', state))
  const papers = createPapers(printer, log, (failure) => push('print-failed', failure))
  const backups = createBackups({ path: database.path, folder: backupFolder, workerFile, now, log })
  const handlers = {
    ...appHandlers({ version, desk, terminal, session: access.session, printer }),
    ...accessHandlers({ ...access, database, now }),
    ...tillHandlers({ desk, papers, onClosed: () => void backups.backUp() }),
    ...catalogHandlers(desk),
    ...customerHandlers(desk),
    ...saleHandlers(desk, papers),
    ...paymentHandlers(desk),
    ...receiptHandlers(desk, papers),
    ...settingsHandlers(desk),
  }
  return { handlers, printer, backups }
}
