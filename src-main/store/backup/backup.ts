import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  lstatSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { keepCopies } from '#shared/store/backup/kept-copies'
import { replaceFileSync } from '../../platform/files/replace-file'
import { labelBackup, shortHead } from './backup-label'
import { backupKinds, backupName, readBackupName, type BackupKind, type BackupName } from './backup-name'

/** A copy in the folder, as its name dates it. */
export interface Backup extends Pick<BackupName, 'takenAt' | 'head'> {
  readonly name: string
  readonly bytes: number
}

const unfinished = '.partial'

/** Copies from before an upgrade that stay. */
const keptUpgrades = 3

/**
 * Our copies, newest first by what their names say: a file's own date changes when it is moved. What is half-written, or
 * carries a name the program would not give, is none of them.
 */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const said = readBackupName(name)
      const file = said && lstatSync(join(folder, name))
      if (said === null || file?.isFile() !== true) return []
      return [{ name, takenAt: said.takenAt, head: said.head, bytes: file.size }]
    })
    .sort((a, b) => b.takenAt - a.takenAt || (a.name < b.name ? 1 : -1))
}

/**
 * Writes a verified backup under its final name, and answers that name: there is never a bad one among the good.
 * `written` hears that it is there and about to be verified. Throws when the copy cannot be made or does not verify; nothing of it stays, so that it takes no room from sales.
 */
export function takeBackup(
  raw: Sqlite.Database,
  folder: string,
  kind: BackupKind,
  now: number,
  written: () => void = () => undefined,
): string {
  mkdirSync(folder, { recursive: true })
  removeUnfinished(folder)
  const partial = join(folder, `${backupKinds[kind].prefix}${process.pid}${unfinished}`)
  let name: string
  try {
    raw.prepare('VACUUM INTO ?').run(partial)
    const head = headOf(partial)
    name = backupName({ kind, takenAt: now, head })
    labelBackup(partial, { takenAt: now, head })
    written()
    if (!isSound(partial)) throw new Error('The backup did not verify')
    flush(partial)
    replaceFileSync(partial, join(folder, name))
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
  prune(folder, kind)
  return name
}

/** Bytes written so far of the copy that is being taken; 0 where none is. */
export function unfinishedBytes(folder: string): number {
  if (!existsSync(folder)) return 0
  return readdirSync(folder)
    .filter((name) => name.endsWith(unfinished))
    .reduce((sum, name) => sum + (lstatSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0)
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

/** Of the copy and not of the file it was made from, where a sale may have been written since. */
function headOf(copy: string): BackupName['head'] {
  const raw = new Sqlite(copy, { readonly: true })
  try {
    return shortHead(raw)
  } finally {
    raw.close()
  }
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

/** Copies of each kind make room only for their own: a busy fortnight never pushes out the one before an upgrade. */
function prune(folder: string, kind: BackupKind): void {
  const all = listBackups(folder).filter(({ name }) => readBackupName(name)?.kind === kind)
  const kept = new Set(kind === 'daily' ? keepCopies(all) : all.slice(0, keptUpgrades))
  for (const copy of all) if (!kept.has(copy)) rmSync(join(folder, copy.name))
}

/** What a backup cut short by a crash or a power cut left behind. */
function removeUnfinished(folder: string): void {
  readdirSync(folder)
    .filter((name) => name.includes(unfinished))
    .forEach((name) => rmSync(join(folder, name)))
}
