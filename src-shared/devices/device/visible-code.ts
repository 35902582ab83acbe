/** A code as people can read it: GS1's separators and other control characters as their pictures (`␝`). */
export function visibleCode(code: string): string {
  return code.replace(/\p{Cc}/gu, (one) => {
    const at = one.codePointAt(0) ?? 0
    return at < 0x20 ? String.fromCodePoint(0x24_00 + at) : '␡'
  })
}
