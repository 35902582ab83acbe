import type { Readable } from 'node:stream'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { UnreadableFile } from '../source-row'

/** No workbook has as many parts. */
const mostParts = 20_000
/** A small file may hold so much and not be looked at twice; beyond it, what packs better than any table is a trap. */
const suspectBytes = 64 * 1024 * 1024
const mostPacked = 250
/** A sheet of a million full rows is smaller. */
const mostBytes = 3 * 1024 * 1024 * 1024

/** The parts of a workbook by their names. */
export interface ZipParts {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** Throws `UnreadableFile` where there is no such part, or no table is as large. */
  readonly stream: (name: string) => Promise<Readable>
  readonly close: () => void
}

/** Opens a zip and reads its list of parts alone. Throws `UnreadableFile` where it is none. */
export async function openZip(file: string): Promise<ZipParts> {
  const zip = await damagedUnless(() => openPromise(file, { autoClose: false, validateEntrySizes: true }))
  try {
    const entries = await damagedUnless(() => listed(zip))
    return {
      names: [...entries.keys()],
      has: (name) => entries.has(name),
      stream: (name) => streamOf(zip, entries.get(name)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listed(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry)
    if (entries.size > mostParts) throw new UnreadableFile('too-large')
  }
  return entries
}

function streamOf(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (entry === undefined) throw new UnreadableFile('damaged')
  const { compressedSize, uncompressedSize } = entry
  const isTrap = uncompressedSize > suspectBytes && uncompressedSize > compressedSize * mostPacked
  if (isTrap || uncompressedSize > mostBytes) throw new UnreadableFile('too-large')
  if ((entry.generalPurposeBitFlag & 1) === 1) throw new UnreadableFile('protected')
  return damagedUnless(() => zip.openReadStreamPromise(entry))
}

/** Whatever the zip's own reader refuses is a file that is damaged, or cut short. */
export async function damagedUnless<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof UnreadableFile || isOfTheDisk(error) ? error : new UnreadableFile('damaged')
  }
}

/** A disk that is gone says a code of the system's; inflating says its own. */
const isOfTheDisk = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  String(error.code).startsWith('E') &&
  !String(error.code).startsWith('ERR')
