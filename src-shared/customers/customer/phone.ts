import { onlyDigits } from '../../kernel/text/clean-text'
import { readText } from '../../kernel/text/text-door'
import { formatMobile, parseMobile } from './mobile'

/** A telephone of any kind, digits alone: with the area code, or with the country's for one abroad. */
export type Phone = string & { readonly __kind: 'phone' }

/** Reads a number in any usual spelling, at least ten digits (DDD and eight); `undefined` for anything else. */
export function parsePhone(text: string): Phone | undefined {
  if (!/^\+?[\d\s().-]+$/.test(text.trim())) return undefined
  const digits = onlyDigits(text)
  return digits.length >= 10 && digits.length <= 15 ? (digits as Phone) : undefined
}

/** `(11) 3333-4444`; one that is not of this country stands as its digits. */
export function formatPhoneNumber(phone: string): string {
  const mobile = parseMobile(phone)
  if (mobile !== undefined) return formatMobile(mobile)
  return phone.length === 10 ? `(${phone.slice(0, 2)}) ${phone.slice(2, 6)}-${phone.slice(6)}` : phone
}

/** `(11) ****-4444`: enough to recognise, too little to call. */
export function maskPhone(phone: string): string {
  return `(${phone.slice(0, 2)}) ****-${phone.slice(-4)}`
}

/** A telephone; its digits are what is kept. */
export const phoneSchema = readText(parsePhone, 40)
