import { numberText } from '#shared/kernel/text/clean-text'
import type { CellReading } from './import-kind'

/** `14/11/2026`, `14-11-26`, `2026-11-14`, with an hour behind it or not. A day that no calendar has is none. */
export function dayOfText(text: string): CellReading<string> {
  const typed = numberText(text).replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const brazilian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(typed)
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : brazilian
      ? [fullYear(brazilian[3] ?? ''), brazilian[2], brazilian[1]]
      : []
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return year !== undefined && isDay(written)
    ? { ok: true, value: written }
    : { ok: false, why: `“${text}” não é uma data` }
}

/** As spreadsheets read two digits: up to 29 this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 30 ? `20${year}` : `19${year}`
}

function isDay(written: string): boolean {
  const at = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written)
}
