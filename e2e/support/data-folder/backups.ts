import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { takeBackup } from '#main/store/backup/backup'

const folderOf = (dataFolder: string): string => join(dataFolder, 'backups')

/** Takes a backup of the shop's file as the program would, and answers its path. */
export function backUp(dataFolder: string, folder = folderOf(dataFolder)): string {
  const raw = new Sqlite(join(dataFolder, 'balcao.db'))
  try {
    return join(folder, takeBackup(raw, folder, 'daily', Date.now()))
  } finally {
    raw.close()
  }
}

/** The names of the whole backups in a data folder. */
export function backups(dataFolder: string): string[] {
  const folder = folderOf(dataFolder)
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.db')) : []
}
