import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { getDecoder } from 'iconv-lite'
import type { Encoding } from '#shared/store/import/file-format'
import { UnreadableFile } from './source-row'

/**
 * How a text file spells its letters: by its byte order mark; without one UTF-8 where all of it is UTF-8, else windows-1252.
 * CP850 looks like that too: only a person who sees the letters can tell.
 */
export async function guessEncoding(file: string): Promise<Encoding> {
  const handle = await open(file, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(3), 0, 3, 0)
    const marked = markOf(buffer)
    if (marked !== null) return marked
  } finally {
    await handle.close()
  }
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252'
}

function markOf(begin: Buffer): Encoding | null {
  if (begin[0] === 0xef && begin[1] === 0xbb && begin[2] === 0xbf) return 'utf-8'
  if (begin[0] === 0xff && begin[1] === 0xfe) return 'utf-16le'
  return begin[0] === 0xfe && begin[1] === 0xff ? 'utf-16be' : null
}

async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of createReadStream(file)) decoder.decode(bytes as Buffer, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

const chunk = 262_144

/** The text of a file in pieces, without its mark; what is not spelled so throws `UnreadableFile`. */
export async function* textOf(file: string, encoding: Encoding): AsyncGenerator<string, void> {
  const decoder = decoderOf(encoding)
  let isFirst = true
  for await (const bytes of createReadStream(file, { highWaterMark: chunk })) {
    const text = decoder.write(bytes as Buffer)
    yield isFirst ? text.replace(/^\uFEFF/, '') : text
    isFirst = false
  }
  const end = decoder.end()
  if (end !== '') yield end
}

interface Decoder {
  readonly write: (bytes: Buffer) => string
  readonly end: () => string
}

function decoderOf(encoding: Encoding): Decoder {
  if (encoding !== 'utf-8') {
    const decoder = getDecoder(encoding)
    return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' }
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch (error) {
      if (error instanceof TypeError) throw new UnreadableFile('wrong-encoding')
      throw error
    }
  }
  return { write: decode, end: () => decode() }
}
