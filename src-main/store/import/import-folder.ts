import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import { findRun } from './import-rows'
import type { Unreadable } from './read-source'

/** No spreadsheet of a shop is larger; a film is. */
const mostBytes = 512 * 1024 * 1024
/** Refused rows name people: they are kept as long as somebody may be mending them, not longer. */
const keptForMs = 7 * 86_400_000

export const importFolder = (all: string, id: string): string => join(all, id)
export const receivedFile = (folder: string): string => join(folder, 'file')

/** Puts a part of a file behind those that came before it; at 0 it begins anew. */
export async function receivePart(
  folder: string,
  at: number,
  part: Buffer,
): Promise<Result<null, Unreadable | { readonly code: 'import-lost' }>> {
  const file = receivedFile(folder)
  if (at + part.length > mostBytes) {
    await rm(folder, { recursive: true, force: true })
    return fail({ code: 'import-unreadable', why: 'too-large', row: null })
  }
  if (at === 0) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await writeFile(file, part)
    return ok(null)
  }
  if (!existsSync(file) || (await stat(file)).size !== at) return fail({ code: 'import-lost' })
  await appendFile(file, part)
  return ok(null)
}

/** Deletes what nobody goes on with: files that were only looked at, and refused rows of long ago. Answers how many. */
export async function clearImports(all: string, db: ReadDb, now: number, except?: string): Promise<number> {
  if (!existsSync(all)) return 0
  let cleared = 0
  for (const id of await readdir(all)) {
    const run = findRun(db, id)
    const isKept = run !== undefined && (run.endedAt === null || now - run.endedAt < keptForMs)
    if (isKept || id === except) continue
    await rm(importFolder(all, id), { recursive: true, force: true })
    cleared++
  }
  return cleared
}
