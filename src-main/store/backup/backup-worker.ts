import { workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import { takeBackup } from './backup'

/** What main hands over; the worker ends well or with the error that stopped it. */
export interface BackupOrder {
  readonly path: string
  readonly folder: string
  readonly now: number
}

/** Runs beside main over its own connection, so that no scan ever waits for a backup. */
const { path, folder, now } = workerData as BackupOrder
const raw = new Sqlite(path, { readonly: true })
try {
  takeBackup(raw, folder, 'daily', now)
} finally {
  raw.close()
}
