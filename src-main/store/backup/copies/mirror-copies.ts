import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { keepCopies } from '#shared/store/backup/kept-copies'
import { FileHeldError, replaceFileSync } from '../../../platform/files/replace-file'
import { joinErasureLists } from '../../../platform/personal-data/erasure-list'
import { listBackups } from '../backup'
import { readBackupName } from '../backup-name'

export interface MirrorOrder {
  readonly from: string
  /** Its own folder within the one that was chosen, which must be there. */
  readonly to: string
}

/** How it went: all there, the folder out of reach, no room in it, or it may not be written. */
export type MirrorOutcome = 'done' | 'gone' | 'full' | 'refused'

const unfinished = '.partial'

/**
 * Brings a second folder, of another drive or of the network, the copies it lacks, each read back before it gets its name,
 * and lets go of those the rule no longer keeps. What is there already is left as it is.
 */
export function mirrorCopies({ from, to }: MirrorOrder): MirrorOutcome {
  // The folder chosen is never made anew: an empty drive's letter would take the copies of one that is unplugged.
  if (!existsSync(dirname(to))) return 'gone'
  try {
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(to)) if (name.endsWith(unfinished)) rmSync(join(to, name))
    const there = new Map(listBackups(to).map(({ name, bytes }) => [name, bytes]))
    for (const { name, bytes } of keepCopies(daily(from)))
      if (there.get(name) !== bytes) copyProved(join(from, name), join(to, name))
    joinErasureLists(from, to)
    const kept = new Set(keepCopies(daily(to)).map(({ name }) => name))
    for (const { name } of daily(to)) if (!kept.has(name)) rmSync(join(to, name))
    return 'done'
  } catch (error) {
    return outcomeOf(error)
  }
}

const daily = (folder: string) =>
  listBackups(folder).filter(({ name }) => readBackupName(name)?.kind === 'daily')

/** Under its own name only once what was written reads back as what was read. */
function copyProved(source: string, target: string): void {
  const partial = target + unfinished
  try {
    if (copy(source, partial) !== digestOf(partial)) throw new Error('The copy does not read back')
    replaceFileSync(partial, target)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}

const chunk = 4 * 1024 * 1024

function copy(source: string, target: string): string {
  const output = openSync(target, 'w')
  try {
    const digest = eachChunk(source, (bytes) => {
      for (let written = 0; written < bytes.length;) written += writeSync(output, bytes, written)
    })
    fsyncSync(output)
    return digest
  } finally {
    closeSync(output)
  }
}

const digestOf = (path: string): string => eachChunk(path, () => undefined)

/** Reads a file through and answers its digest. */
function eachChunk(path: string, use: (bytes: Buffer) => void): string {
  const input = openSync(path, 'r')
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(chunk)
  try {
    for (let length = 0; (length = readSync(input, buffer, 0, chunk, null)) > 0;) {
      const bytes = buffer.subarray(0, length)
      hash.update(bytes)
      use(bytes)
    }
    return hash.digest('hex')
  } finally {
    closeSync(input)
  }
}

const outcomes: Readonly<Record<string, MirrorOutcome>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
}

/** Whatever else a drive or the network answers, it cannot be reached as it should. */
export function outcomeOf(error: unknown): MirrorOutcome {
  if (error instanceof FileHeldError) return 'refused'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return outcomes[code] ?? 'gone'
}
