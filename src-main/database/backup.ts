import Sqlite from 'better-sqlite3'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, join } from 'node:path'

const kept = 14

/** A backup as the recovery screen lists it. */
export interface Backup {
  readonly name: string
  readonly takenAt: number
  readonly bytes: number
}

/** Backups newest first. Half-written ones carry another ending and are not listed. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => ({ name, ...statSync(join(folder, name)) }))
    .map(({ name, mtimeMs, size }) => ({ name, takenAt: Math.round(mtimeMs), bytes: size }))
    .sort((a, b) => b.takenAt - a.takenAt)
}

/** Copies the open file as it is, before a migration may change it. */
export function copyBeforeMigration(raw: Sqlite.Database, folder: string): void {
  mkdirSync(folder, { recursive: true })
  takeBackup(raw, folder, `antes-da-versao-${Date.now()}.db`)
}

/** Writes a verified backup under its final name: there is never a bad one among the good. */
export function takeBackup(raw: Sqlite.Database, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true })
  const partial = join(folder, `${name}.partial`)
  rmSync(partial, { force: true })
  raw.prepare('VACUUM INTO ?').run(partial)
  if (!isSound(partial)) throw new Error(`Backup ${name} did not verify`)
  flush(partial)
  const final = join(folder, name)
  renameSync(partial, final)
  listBackups(folder)
    .slice(kept)
    .forEach((old) => rmSync(join(folder, old.name)))
  return final
}

/** Whether a file is a whole, consistent SQLite database. */
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

/** Puts a verified copy of a backup where the shop's file belongs; the backup itself stays. */
export function restoreBackup(folder: string, name: string, target: string): void {
  const partial = `${target}.partial`
  copyFileSync(join(folder, basename(name)), partial)
  flush(partial)
  renameSync(partial, target)
}

function flush(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}
