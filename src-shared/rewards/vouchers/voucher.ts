import { z } from 'zod'
import { isValidEan } from '../../goods/catalog/ean'
import { nonNegativeCentsSchema, type Cents } from '../../kernel/money/cents'
import { numberText } from '../../kernel/text/clean-text'
import { numberTextOf } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { addDays, daysBetween } from '../../kernel/time/shop-day'
import { kindOfValueCode, valueCode } from '../stored-value/value-code'

/** The number of an exchange voucher, which its barcode carries: an EAN-13 in the shop's own range. */
export const voucherCodeSchema = numberTextOf(/^\d{13}$/)
  .refine((code) => kindOfValueCode(code) === 'exchange-voucher' && isValidEan(code))
  .brand<'VoucherCode'>()
export type VoucherCode = z.infer<typeof voucherCodeSchema>

/** The code of a serial number from zero to `valueCodeRange`, which is left out. */
export function voucherCode(serial: number): VoucherCode {
  return voucherCodeSchema.parse(valueCode('exchange-voucher', serial))
}

/** Reads a scanned or typed number, spaces between its groups or none; `undefined` when it is no voucher's. */
export function parseVoucherCode(text: string): VoucherCode | undefined {
  const read = voucherCodeSchema.safeParse(numberText(text).replace(/[\s.-]/g, ''))
  return read.success ? read.data : undefined
}

/** As printed and read out: `980 1234 5678 92`. */
export function formatVoucherCode(code: VoucherCode): string {
  return code.replace(/^(\d{3})(\d{4})(\d{4})(\d{2})$/, '$1 $2 $3 $4')
}

/** The last four digits: what papers and lists that are not the voucher itself name it by, for its number is money. */
export function voucherEnding(code: VoucherCode): string {
  return code.slice(-4)
}

/** A voucher as the till shows it. Balance in cents; valid through the day of `expiresOn`. */
export const voucherViewSchema = z.object({
  code: voucherCodeSchema,
  balance: nonNegativeCentsSchema,
  expiresOn: daySchema,
})
export type VoucherView = z.infer<typeof voucherViewSchema>

/** Why a voucher cannot pay so many cents today; null when it can. */
export function voucherTrouble(
  { balance, expiresOn }: Pick<VoucherView, 'balance' | 'expiresOn'>,
  { amount, today }: { readonly amount: Cents; readonly today: string },
):
  | { readonly code: 'voucher-expired'; readonly expiresOn: string }
  | { readonly code: 'voucher-spent' }
  | { readonly code: 'more-than-voucher'; readonly balance: Cents }
  | null {
  if (today > expiresOn) return { code: 'voucher-expired', expiresOn }
  if (balance === 0) return { code: 'voucher-spent' }
  return amount > balance ? { code: 'more-than-voucher', balance } : null
}

/** However few days were left of it, a voucher given back can be used this many more. */
const fewestDays = 7

/**
 * The last day of a voucher whose money a cancelled sale gives back: its own, unless that is past; then it is valid for the
 * days that were left when it was spent, a week at least.
 */
export function expiryOnceRestored(
  expiresOn: string,
  { spentOn, today }: { readonly spentOn: string; readonly today: string },
): string {
  return today <= expiresOn
    ? expiresOn
    : addDays(today, Math.max(fewestDays, daysBetween(spentOn, expiresOn)))
}
