import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** The files of a zip by their names, read by its own list of them. */
export function readZip(file: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(file)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((place) =>
      place === 20 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place),
    ) as [number, number, number, number]
    const local = bytes.readUInt32LE(at + 42)
    const begins = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(begins, begins + size)
    const text = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

/** The cells of a workbook's sheets as their texts and figures, by where they say they stand. */
export function readWorkbook(file: string): Readonly<Record<string, string>>[] {
  const parts = readZip(file)
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'))
  return sheets.map((name) => {
    const cells = [...(parts.get(name) ?? '').matchAll(/<c r="(\w+)"[^>]*>(?:<v>|<is><t[^>]*>)([^<]*)</g)]
    return Object.fromEntries(cells.map(([, at = '', text = '']) => [at, unescaped(text)]))
  })
}

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (_, name: string) => letters[name] ?? '?')
