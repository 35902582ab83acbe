import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { TerminalId } from '#shared/kernel/ids'
import {
  secondOutcomeSchema,
  type SecondFolder,
  type SecondOutcome,
} from '#shared/store/backup/second-folder'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import { readSetting, writeSetting } from '../../settings/setting-rows'
import { listBackups } from '../backup'

const key = 'second-copies'
const schema = z.object({
  folder: z.string().nullable().default(null),
  last: z.object({ at: z.int(), outcome: secondOutcomeSchema }).nullable().default(null),
})

const begins = 'balcao-pdv-'

/** Of this till within the folder that was chosen: tills that share one keep their copies apart. Null where none was chosen. */
export function ownSecondFolder(db: ReadDb, terminalId: TerminalId): string | null {
  const { folder } = readSetting(db, key, schema)
  if (folder === null) return null
  const terminal = db.get<{ uid: string }>('SELECT uid FROM terminal WHERE id = ?', terminalId)
  return terminal === undefined ? null : join(folder, `${begins}${terminal.uid.slice(-8)}`)
}

/** The folders tills made in one that somebody points to. */
export function tillFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(begins))
    .map(({ name }) => join(folder, name))
}

/** As its screen shows it; null where there is none. */
export function viewSecondFolder(db: ReadDb, terminalId: TerminalId): SecondFolder | null {
  const { folder, last } = readSetting(db, key, schema)
  const own = ownSecondFolder(db, terminalId)
  if (folder === null || own === null) return null
  return { folder, last, newest: newestIn(own) }
}

/** Whether the second folder did not get what it should have the last time, or never did. */
export function isSecondBehind(db: ReadDb): boolean {
  const { folder, last } = readSetting(db, key, schema)
  return folder !== null && last?.outcome !== 'done'
}

export function setSecondFolder(db: WriteDb, folder: string | null): void {
  writeSetting(db, key, { folder, last: null })
}

export function noteSecondOutcome(db: WriteDb, at: number, outcome: SecondOutcome): void {
  writeSetting(db, key, { folder: readSetting(db, key, schema).folder, last: { at, outcome } })
}

function newestIn(own: string): number | null {
  try {
    return existsSync(own) ? (listBackups(own)[0]?.takenAt ?? null) : null
  } catch {
    // A drive that answers no more: how it went last says so.
    return null
  }
}
