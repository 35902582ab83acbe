import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { AuditAction } from '#shared/store/audit/audit-actions'
import type { Desk } from '../../platform/database/desk'
import { replaceFile } from '../../platform/files/replace-file'
import { exportName } from './export-name'
import { recordAction, type Actor } from './record-action'

export interface TakenOut {
  /** What the file's name begins with. */
  readonly name: string
  readonly extension: string
  readonly action: AuditAction
  /** What the file's name is dated in. */
  readonly timeZone: string
  /** Of whom it is, where it is of one person. */
  readonly of?: { readonly code: string; readonly customerId: string }
}

export interface ExportedFile {
  readonly file: string
  readonly entries: number
}

export type FolderGone = { readonly code: 'export-folder'; readonly folder: string }

/**
 * Has a file written into `folder`, answering its entries, and records in the trail that it was taken out. One that was not
 * written whole never has its name, and is not left behind; a disk that is full is thrown, and said of every operation alike.
 */
export async function takeOut<Why>(
  desk: Desk,
  actor: Actor,
  folder: string,
  taken: TakenOut,
  write: (file: string) => Promise<Result<number, Why>>,
): Promise<Result<ExportedFile, Why | FolderGone>> {
  try {
    return await takeOutInto(desk, actor, folder, taken, write)
  } catch (error) {
    if (isFolderGone(error)) return fail({ code: 'export-folder', folder })
    throw error
  }
}

async function takeOutInto<Why>(
  desk: Desk,
  actor: Actor,
  folder: string,
  { name: begin, extension, action, timeZone, of }: TakenOut,
  write: (file: string) => Promise<Result<number, Why>>,
): Promise<Result<ExportedFile, Why>> {
  await mkdir(folder, { recursive: true })
  const moment = exportName(begin, desk.now(), timeZone)
  const { name, file, unfinished } = await ownName(folder, moment, extension)
  try {
    const written = await write(unfinished)
    if (!written.ok) return written
    await replaceFile(unfinished, file)
    const entries = written.value
    desk.database.write((db) =>
      recordAction(db, desk, actor, { action, saleId: null, detail: { file: name, entries, ...of } }),
    )
    return ok({ file, entries })
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** What disks answer of a folder that is gone, is none, or lets nothing in. */
const folderCodes = new Set(['EEXIST', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ENXIO'])

const isFolderGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && folderCodes.has(String(error.code))

/** Takes a name that no file has and none under way will have: two taken out in one second are two. */
async function ownName(
  folder: string,
  moment: string,
  extension: string,
): Promise<{ readonly name: string; readonly file: string; readonly unfinished: string }> {
  for (let count = 1; ; count++) {
    const name = `${moment}${count === 1 ? '' : `-${count}`}.${extension}`
    const file = join(folder, name)
    const unfinished = `${file}.part`
    if (existsSync(file) || !(await isCreated(unfinished))) continue
    // Whoever had the name may have finished in between.
    if (!existsSync(file)) return { name, file, unfinished }
    await rm(unfinished)
  }
}

/** Whether the file is new and ours. */
async function isCreated(file: string): Promise<boolean> {
  try {
    await writeFile(file, '', { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
