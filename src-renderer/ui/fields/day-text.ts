import { z } from 'zod'
import { numberText } from '#shared/kernel/text/clean-text'

/** What a day field shows for typed or pasted text: its digits as `dd/mm/aaaa`, the slashes put in; `1/2/` is `01/02`. */
export function dayText(typed: string): string {
  const padded = numberText(typed).replace(/(?<!\d)(\d)(?=\/)/g, '0$1')
  const digits = padded.replace(/\D/g, '').slice(0, 8)
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== '').join('/')
}

/** `31/12/2026` or `31/12/26` as a calendar day, `2026-12-31`; undefined when there is no such day. */
export function parseDay(text: string): string | undefined {
  const match = /^(\d{2})\/(\d{2})\/(\d{4}|\d{2})$/.exec(text)
  if (!match) return undefined
  const [, day = '', month = '', year = ''] = match
  const written = `${year.padStart(4, '20')}-${month}-${day}`
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined
}

/** A day field of a form: what was typed, read as a calendar day. */
export const dayTextSchema = z.string().transform((text, context) => {
  const day = parseDay(text)
  if (day !== undefined) return day
  context.addIssue('No day of the calendar.')
  return z.NEVER
})
