import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { customerIdSchema, type CustomerId } from '#shared/kernel/ids'
import { replaceFileSync } from '../files/replace-file'

const name = 'apagados.txt'

/**
 * Who was erased, kept beside the copies of the file: a copy taken before that is restored erases them again. Ids alone, a
 * line each, which name nobody. Lines nobody can read are passed over.
 */
export function readErasureList(folder: string): CustomerId[] {
  const file = join(folder, name)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const id = customerIdSchema.safeParse(line.trim())
      return id.success ? [id.data] : []
    })
}

/** Has the list on the disk whole, or as it was. */
export function writeErasureList(folder: string, ids: readonly CustomerId[]): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  const unfinished = `${file}.new`
  const handle = openSync(unfinished, 'w', 0o600)
  try {
    writeSync(handle, ids.map((id) => `${id}\n`).join(''))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  replaceFileSync(unfinished, file)
}

/** Has whoever is on the list of one folder on that of another, too: it goes where the copies go. */
export function joinErasureLists(from: string, to: string): void {
  const known = readErasureList(to)
  const all = new Set([...known, ...readErasureList(from)])
  if (all.size > known.length) writeErasureList(to, [...all])
}
