import { parentPort, workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import { takeBackup } from './backup'

/** Runs beside main over its own connection, so that no scan ever waits for a backup. */
const { path, folder, name } = workerData as { path: string; folder: string; name: string }
const raw = new Sqlite(path, { readonly: true })
takeBackup(raw, folder, name)
raw.close()
parentPort?.postMessage('done')
