import { readXml } from './xml-events'
import type { ZipParts } from './zip-parts'

/** Formats every program knows by number that show a day or an hour (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Of each style of a cell, by its number, whether it shows its figure as a day or an hour. */
export async function readDateStyles(zip: ZipParts, part: string | null): Promise<readonly boolean[]> {
  if (part === null) return []
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let isInStyles = false
  await readXml(zip.stream(part), {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
      if (name === 'cellXfs') isInStyles = true
      if (name !== 'xf' || !isInStyles) return
      const id = Number(numFmtId ?? 0)
      const code = codes.get(id)
      styles.push(code === undefined ? isBuiltInDate(id) : showsDate(code))
    },
    close(name) {
      if (name === 'cellXfs') isInStyles = false
    },
  })
  return styles
}

/** Whether a format has letters of a day or an hour outside of quotes, colours and signs kept as they are. */
export function showsDate(code: string): boolean {
  const [positive = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';')
  return /[dmyhs]/i.test(positive) && !/^general$/i.test(positive)
}

const dayMs = 86_400_000

/** The day of a spreadsheet's count, `2026-11-14`, with its hour where it has one. */
export function dayOfSerial(serial: number, is1904: boolean): string {
  // From 1900 on they count a 29th of February that never was.
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(days * dayMs))
  if (Number.isNaN(at.getTime())) return String(serial)
  const written = at.toISOString()
  return Number.isInteger(serial) ? written.slice(0, 10) : written.slice(0, 19).replace('T', ' ')
}
