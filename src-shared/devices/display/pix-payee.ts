/** The name a Pix code pays to, as a bank will show it: field 59 of the BR Code (EMV QRCPS). Empty where it has none. */
export function pixPayee(payload: string): string {
  for (let at = 0; at + 4 <= payload.length;) {
    const length = Number(payload.slice(at + 2, at + 4))
    if (!Number.isInteger(length)) return ''
    if (payload.slice(at, at + 2) === '59') return payload.slice(at + 4, at + 4 + length)
    at += 4 + length
  }
  return ''
}
