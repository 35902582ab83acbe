import { formatPhone, isValidMobilePhone } from '@brazilian-utils/brazilian-utils'
import { numberText } from '../../kernel/text/clean-text'
import { readText } from '../../kernel/text/text-door'

/** A Brazilian mobile number: eleven digits, area code (DDD) and nine of the number, no country code. */
export type Mobile = string & { readonly __kind: 'mobile' }

// Anatel's Resolução 749/2022, art. 12: mobile numbers begin with 7, 8 or 9, save the satellite series 700.
const RESOLUTION_749 = { version: 2 } as const

/**
 * Reads a mobile number in any usual spelling: `(11) 98765-4321`, `+55 11 98765-4321`, `5511987654321`,
 * `011 98765-4321`. `undefined` for landlines, unknown area codes, letters and anything else.
 */
export function parseMobile(text: string): Mobile | undefined {
  const plain = numberText(text)
  if (!/^\+?[\d\s().-]+$/.test(plain)) return undefined
  const digits = plain.replace(/\D/g, '')
  // The prefixes are told by length, because 55 is an area code as well (Santa Maria, RS).
  const local = /^(?:0|55|0055)?(\d{11})$/.exec(digits)?.[1]
  return local !== undefined && isValidMobilePhone(local, RESOLUTION_749) ? (local as Mobile) : undefined
}

/** `(11) 98765-4321`. */
export function formatMobile(mobile: Mobile): string {
  // The library's default mask leaves the area code out and cuts the number short.
  return formatPhone(mobile, { mask: 'nanp' })
}

/** `(11) *****-4321`, for screens and logs. */
export function maskMobile(mobile: Mobile): string {
  return `(${mobile.slice(0, 2)}) *****-${mobile.slice(-4)}`
}

/** A valid mobile number; its eleven digits are what is kept. */
export const mobileSchema = readText(parseMobile, 40)
