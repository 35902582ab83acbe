import { open, type FileHandle } from 'node:fs/promises'
import { UnreadableFile, type FileFault } from './source-row'

const lookAt = 65_536

/**
 * What a file is by its bytes, whatever its name says: a zip is a workbook until it is read, the rest is text. Pictures,
 * PDFs, workbooks with a password and those of Excel before 2007 are refused (thrown as `UnreadableFile`).
 */
export async function sniffFile(file: string): Promise<'csv' | 'xlsx'> {
  const handle = await open(file, 'r')
  try {
    const head = await bytesAt(handle, 0, lookAt)
    if (head.length === 0) throw new UnreadableFile('empty')
    if (begins(head, oleBegin)) throw new UnreadableFile(await oleFault(handle))
    if (begins(head, zipBegin)) return 'xlsx'
    const fault = knownFault(head)
    if (fault !== null) throw new UnreadableFile(fault)
    return 'csv'
  } finally {
    await handle.close()
  }
}

const zipBegin = Buffer.from('PK\u0003\u0004', 'latin1')
const oleBegin = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const pictures = [
  Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from('GIF8'),
  Buffer.from('BM'),
  Buffer.from('RIFF'),
  Buffer.from('II*\0', 'latin1'),
  Buffer.from('MM\0*', 'latin1'),
]

function knownFault(head: Buffer): FileFault | null {
  if (begins(head, Buffer.from('%PDF'))) return 'pdf'
  const isText = !hasNul(head)
  // A text may begin with “BM”; a picture has bytes that no text has.
  if (!isText && pictures.some((one) => begins(head, one))) return 'picture'
  if (pictures.slice(0, 2).some((one) => begins(head, one))) return 'picture'
  if (!isText) return 'not-a-table'
  // Systems of the web write tables of a page and call them .xls.
  return /^\s*(?:<!doctype html|<html|<table|<\?xml)/i.test(head.toString('latin1')) ? 'web-page' : null
}

/** UTF-16 has them everywhere, and says so in its first bytes. */
function hasNul(head: Buffer): boolean {
  const isUtf16 = begins(head, Buffer.from([0xff, 0xfe])) || begins(head, Buffer.from([0xfe, 0xff]))
  return !isUtf16 && head.includes(0)
}

/** Both are the same container; what is encrypted names so in its list of parts, in UTF-16. */
async function oleFault(handle: FileHandle): Promise<FileFault> {
  const mark = Buffer.from('EncryptedPackage', 'utf16le')
  let carried = Buffer.alloc(0)
  for (let at = 0; ; at += lookAt) {
    const bytes = await bytesAt(handle, at, lookAt)
    if (bytes.length === 0) return 'old-excel'
    const seen = Buffer.concat([carried, bytes])
    if (seen.includes(mark)) return 'protected'
    carried = Buffer.from(seen.subarray(-mark.length))
  }
}

async function bytesAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

function begins(bytes: Buffer, begin: Buffer): boolean {
  return bytes.subarray(0, begin.length).equals(begin)
}
