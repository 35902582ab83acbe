import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EventName, AppEvents } from '../src-shared/contract/events'
import { terminalIdSchema } from '../src-shared/ids'
import { createApprovals } from './access/approvals'
import { createSession } from './access/session'
import { composeFeatures } from './compose-features'
import { createBackups } from './database/backup-schedule'
import { markDamaged } from './database/damage-mark'
import { databaseHandlers } from './database/database-handlers'
import { openDatabase } from './database/open-database'
import { isDamaged } from './database/sqlite-errors'
import { startReceiptPrinter } from './hardware/drivers'
import { createDispatch } from './ipc/dispatch'
import type { Log } from './logging/log'
import { createPapers } from './receipt/print-receipt'
import { findTerminal } from './settings/branch-queries'
import { readSetting, terminalSettingSchema } from './settings/setting-queries'

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
export function compose({ dataFolder, version, workerFile, log, now, push, restart }: ComposeDeps) {
  mkdirSync(dataFolder, { recursive: true })
  const path = join(dataFolder, 'balcao.db')
  const backupFolder = join(dataFolder, 'backups')
  const session = createSession()
  const approvals = createApprovals(now)
  const recovery = { path, backupFolder, now, log, restart }

  const opened = openDatabase(path, backupFolder, now())
  if (!opened.ok) {
    const { kind, error } = opened.error
    const trouble = { kind, incidentId: log.incident('database-unusable', error, { kind }) }
    const handlers = databaseHandlers({ ...recovery, trouble })
    return {
      dispatch: createDispatch({ handlers, session, approvals, log, onFailure: () => undefined }),
      close: () => undefined,
      afterStart: () => undefined,
    }
  }

  const database = opened.value
  const terminal = findTerminal(
    database,
    terminalIdSchema.parse(readSetting(database, 'terminal', terminalSettingSchema).id),
  )
  if (!terminal) throw new Error('This terminal is not in the database')

  /** A file found damaged in mid-work: note it, and start again into the recovery screen. */
  const onFailure = (error: unknown, incidentId: string): void => {
    if (!isDamaged(error)) return
    try {
      markDamaged(path, incidentId)
    } catch (cause) {
      log.incident('damage-not-marked', cause)
    }
    restart()
  }
  const printer = startReceiptPrinter({ driver: 'simulated', folder: join(dataFolder, 'papers') }, (error) =>
    log.incident('printer-start', error),
  )
  printer.onStateChange((state) => push('printer-changed', state))
  const papers = createPapers(printer, log, (failure) => push('print-failed', failure))
  const backups = createBackups({ path, folder: backupFolder, workerFile, now, log, onFailure })
  const onTillClosed = () => void backups.backUp()
  const features = {
    version,
    database,
    terminal,
    now,
    session,
    approvals,
    log,
    printer,
    papers,
    onTillClosed,
  }
  const handlers = { ...composeFeatures(features), ...databaseHandlers({ ...recovery, trouble: null }) }
  return {
    dispatch: createDispatch({ handlers, session, approvals, log, onFailure }),
    close: () => {
      backups.stop()
      printer.close()
      database.close()
    },
    afterStart: () => backups.start(),
  }
}
