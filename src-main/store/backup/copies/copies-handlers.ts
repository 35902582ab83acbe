import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fail, ok } from '#shared/kernel/result'
import type { copiesContract, CopyPlace } from '#shared/store/backup/copies-operations'
import type { Desk, ReadDesk } from '../../../platform/database/desk'
import { isDiskFull } from '../../../platform/database/sqlite-errors'
import type { Log } from '../../../platform/logging/log'
import type { CommandsFor, QueriesFor } from '../../access/handlers'
import { recordAction } from '../../audit/record-action'
import { listBackups, unfinishedBytes } from '../backup'
import type { Backups } from '../backups'
import { fileBytes } from '../upgrade-room'
import type { CopyWork } from './copy-work'
import { listCopies } from './list-copies'
import { ownSecondFolder, setSecondFolder, viewSecondFolder } from './second-folder'

export interface CopiesDeps {
  readonly backups: Backups
  readonly copyWork: Pick<CopyWork, 'look'>
  readonly shopFile: { readonly path: string; readonly backupFolder: string }
  readonly chooseFolder: () => Promise<string | null>
  readonly log: Log
}

export function copiesQueries(
  { database, terminal, now }: ReadDesk,
  { backups, copyWork, shopFile }: Pick<CopiesDeps, 'backups' | 'copyWork' | 'shopFile'>,
): QueriesFor<typeof copiesContract> {
  const { path, backupFolder } = shopFile
  const folderOf = (place: CopyPlace): string | null =>
    place === 'here' ? backupFolder : place === 'second' ? ownSecondFolder(database, terminal.id) : null
  return {
    'backup.copies': () => {
      const running = backups.isRunning()
        ? { done: unfinishedBytes(backupFolder), of: fileBytes(path) }
        : null
      const copies = listCopies(backupFolder, ownSecondFolder(database, terminal.id))
      return ok({
        now: now(),
        folder: backupFolder,
        copies,
        second: viewSecondFolder(database, terminal.id),
        running,
      })
    },
    'backup.look': async ({ place, name }) => {
      const folder = folderOf(place)
      const copy = folder === null ? undefined : listBackups(folder).find((one) => one.name === name)
      if (folder === null || copy === undefined) return fail({ code: 'backup-not-found' })
      const inside = await copyWork.look({ path: join(folder, name), takenAt: copy.takenAt, current: path })
      return inside === null ? fail({ code: 'backup-damaged' }) : ok(inside)
    },
  }
}

export function copiesCommands(
  desk: Desk,
  { backups, shopFile, chooseFolder, log }: CopiesDeps,
): CommandsFor<typeof copiesContract> {
  const { database } = desk
  return {
    'backup.take': async () => {
      try {
        await backups.take()
        return ok(null)
      } catch (error) {
        const incidentId = log.incident('backup-failed', error)
        if (isDiskFull(error)) return fail({ code: 'copy-no-room' })
        backups.onFailure(error, incidentId)
        return fail({ code: 'copy-failed', incidentId })
      }
    },
    'backup.choose-second': async (_input, actor) => {
      const folder = await chooseFolder()
      if (folder === null) return ok(null)
      if (isWithin(dirname(shopFile.path), folder)) return fail({ code: 'folder-of-the-till' })
      if (!mayWriteIn(folder)) return fail({ code: 'folder-refused' })
      database.write((db) => {
        setSecondFolder(db, folder)
        recordAction(db, desk, actor, { action: 'backup.second', saleId: null, detail: { folder } })
      })
      return ok(await backups.mirror())
    },
    'backup.leave-second': (_input, actor) =>
      database.write((db) => {
        setSecondFolder(db, null)
        recordAction(db, desk, actor, {
          action: 'backup.second',
          saleId: null,
          detail: { folder: 'nenhuma' },
        })
        return ok(null)
      }),
  }
}

/** Whether one folder is another or lies in it, whatever links lead there. */
function isWithin(outer: string, inner: string): boolean {
  if (!existsSync(inner)) return false
  const way = relative(realpathSync(outer), realpathSync(inner))
  return !way.startsWith('..') && !/^[A-Za-z]:/.test(way)
}

/** By writing: what the rights say is not all, on the network and on Windows. */
function mayWriteIn(folder: string): boolean {
  const probe = join(folder, `balcao-pdv-prova-${process.pid}`)
  try {
    accessSync(folder, constants.W_OK)
    mkdirSync(probe)
    writeFileSync(join(probe, 'prova'), 'x')
    return true
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}
