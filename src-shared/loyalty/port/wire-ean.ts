/** The barcode as operators take it, a GTIN of 8, 12, 13 or 14 digits; null for a shop's own codes. */
export function wireEan(code: string | null): string | null {
  return code !== null && /^(?:\d{8}|\d{12,14})$/.test(code) ? code : null
}
