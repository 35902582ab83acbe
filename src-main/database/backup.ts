import Sqlite from 'better-sqlite3'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'

/** A backup as the recovery screen lists it. */
export interface Backup {
  readonly name: string
  readonly takenAt: number
  readonly bytes: number
}

/** Copies of each kind make room only for their own: a busy fortnight never pushes out the one before an upgrade. */
const kinds = {
  daily: { prefix: 'balcao-', kept: 14 },
  upgrade: { prefix: 'antes-da-atualizacao-', kept: 3 },
} as const
type BackupKind = keyof typeof kinds

const unfinished = '.partial'

/** Backups newest first. Half-written ones carry another ending and are not listed. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => ({ name, ...statSync(join(folder, name)) }))
    .map(({ name, mtimeMs, size }) => ({ name, takenAt: Math.round(mtimeMs), bytes: size }))
    .sort((a, b) => b.takenAt - a.takenAt || (a.name < b.name ? 1 : -1))
}

/**
 * Writes a verified backup under its final name, and answers that name: there is never a bad one among the good.
 * Throws when the copy cannot be made or does not verify; nothing of it stays, so that it takes no room from sales.
 */
export function takeBackup(raw: Sqlite.Database, folder: string, kind: BackupKind, now: number): string {
  mkdirSync(folder, { recursive: true })
  removeUnfinished(folder)
  const name = `${kinds[kind].prefix}${fileStamp(now)}.db`
  const partial = join(folder, name + unfinished)
  try {
    raw.prepare('VACUUM INTO ?').run(partial)
    if (!isSound(partial)) throw new Error(`Backup ${name} did not verify`)
    flush(partial)
    renameSync(partial, join(folder, name))
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
  prune(folder, kind)
  return name
}

/** Whether a file is a whole, consistent SQLite database. Reads all of it. */
export function isSound(path: string): boolean {
  let raw: Sqlite.Database | undefined
  try {
    raw = new Sqlite(path, { readonly: true, fileMustExist: true })
    return raw.pragma('integrity_check', { simple: true }) === 'ok'
  } catch {
    return false
  } finally {
    raw?.close()
  }
}

/** A moment as part of a file name, on any file system. */
export function fileStamp(at: number): string {
  return new Date(at).toISOString().replaceAll(':', '-')
}

/** Has a file's content on the disk itself, so that a name given to it afterwards never stands for less. */
export function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function prune(folder: string, kind: BackupKind): void {
  listBackups(folder)
    .filter(({ name }) => name.startsWith(kinds[kind].prefix))
    .slice(kinds[kind].kept)
    .forEach(({ name }) => rmSync(join(folder, name)))
}

/** What a backup cut short by a crash or a power cut left behind. */
function removeUnfinished(folder: string): void {
  readdirSync(folder)
    .filter((name) => name.includes(unfinished))
    .forEach((name) => rmSync(join(folder, name)))
}
