/** An instalment's number on its slip of the carnê: so many digits of what it comes of, and its place. */
export const installmentCodeDigits = 12

const letters = ['a', 'b', 'c', 'd', 'e', 'f']

/**
 * The number an instalment is found by, `483920517703` for the third: nobody gives it, so that every till of a company
 * prints the same one. Two of a million may share one; whoever looks for it sees both.
 *
 * @param uid what the instalments come of: a sale's tender, a renegotiation, a line of an import.
 */
export function installmentCode(uid: string, installment: number): string {
  const digits = [...uid.toLowerCase().slice(-10)].map((digit) => {
    const at = letters.indexOf(digit)
    return at < 0 ? digit : String(at)
  })
  return `${digits.join('')}${String(installment).padStart(2, '0').slice(-2)}`
}

/** As its barcode holds it: no product, customer or voucher has a code with these letters before so many digits. */
export function installmentBarcode(code: string): string {
  return `CR${code}`
}

/** The number in a barcode of a carnê; null where it is none. */
export function readInstallmentBarcode(text: string): string | null {
  return /^CR(\d{12})$/i.exec(text.trim())?.[1] ?? null
}
