import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { unescapedText } from './cell-letters'
import { xmlEvents } from './xml-events'
import type { ZipParts } from './zip-parts'

/** Texts that many cells share, by their number. */
export interface SharedStrings {
  readonly at: (index: number) => string | undefined
  readonly close: () => Promise<void>
}

/** Kept in memory up to here, as the bytes they are; the rest lies in a file. */
const inMemory = 32 * 1024 * 1024
const blockBytes = 1024 * 1024

/** Reads all texts of a workbook; however many they are, they take no more memory than `most` and eight bytes for each. */
export async function readSharedStrings(
  zip: ZipParts,
  part: string | null,
  spill: string,
  most = inMemory,
): Promise<SharedStrings> {
  const store = byteStore(spill, most)
  if (part === null) return store
  let text = ''
  let isText = false
  let isReading = false
  try {
    const told = xmlEvents(zip.stream(part), {
      open(name) {
        if (name === 'si') text = ''
        // How a word is spoken is no part of it.
        if (name === 'rPh') isReading = true
        isText = name === 't' && !isReading
      },
      text(more) {
        if (isText) text += more
      },
      close(name) {
        isText = false
        if (name === 'rPh') isReading = false
        if (name === 'si') store.add(unescapedText(text))
      },
    })
    for await (const _ of told);
    store.end()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Texts one behind the other, found by where each ends. */
function byteStore(spill: string, most: number) {
  let ends = new Float64Array(1024)
  let count = 0
  let length = 0
  const blocks: Buffer[] = []
  let block: Buffer[] = []
  let blockLength = 0
  let file: number | null = null
  let kept = 0

  function flush(): void {
    const bytes = Buffer.concat(block)
    block = []
    blockLength = 0
    if (bytes.length === 0) return
    if (file === null && kept + bytes.length <= most) {
      blocks.push(bytes)
      kept += bytes.length
      return
    }
    if (file === null) {
      file = openSync(spill, 'w+')
      for (const before of blocks.splice(0)) writeSync(file, before)
    }
    writeSync(file, bytes)
  }

  let whole: Buffer | null = null
  return {
    add(text: string): void {
      const bytes = Buffer.from(text)
      block.push(bytes)
      length += bytes.length
      blockLength += bytes.length
      if (count === ends.length) {
        const larger = new Float64Array(count * 2)
        larger.set(ends)
        ends = larger
      }
      ends[count++] = length
      if (blockLength >= blockBytes) flush()
    },
    /** All of them are there: from now on they are asked for. */
    end(): void {
      flush()
      whole = Buffer.concat(blocks.splice(0))
    },
    at(index: number): string | undefined {
      const end = index < count ? ends[index] : undefined
      if (end === undefined) return undefined
      const begin = index === 0 ? 0 : (ends[index - 1] ?? 0)
      if (file === null) return whole?.toString('utf8', begin, end)
      const bytes = Buffer.alloc(end - begin)
      readSync(file, bytes, 0, bytes.length, begin)
      return bytes.toString()
    },
    async close(): Promise<void> {
      if (file === null) return
      closeSync(file)
      file = null
      await rm(spill, { force: true })
    },
  }
}
