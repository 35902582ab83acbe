/**
 * Check digit of an EAN/UPC code (GS1 General Specifications, 7.9): weights 3 and 1 alternating from the
 * right, complement to ten.
 *
 * @param digitsWithoutCheck the digits before the check digit, of any length.
 * @throws RangeError when there is anything but digits, or nothing.
 */
export function eanCheckDigit(digitsWithoutCheck: string): string {
  if (!/^\d+$/.test(digitsWithoutCheck)) throw new RangeError(`not digits: ${digitsWithoutCheck}`)
  const sum = [...digitsWithoutCheck]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Whether the code is an EAN-8, EAN-13 or UPC-A (12 digits) with the right check digit. */
export function isValidEan(code: string): boolean {
  return /^(?:\d{8}|\d{12,13})$/.test(code) && eanCheckDigit(code.slice(0, -1)) === code.slice(-1)
}

/**
 * The one spelling under which a barcode is stored and looked up: no surrounding space, no control or
 * invisible characters (scanner suffixes, pasted text), and UPC-A written as the EAN-13 it is, because some
 * scanners send the leading zero and others do not. Other codes stay as they are.
 */
export function normalizeBarcode(raw: string): string {
  const code = raw.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return code.length === 12 && isValidEan(code) ? `0${code}` : code
}
