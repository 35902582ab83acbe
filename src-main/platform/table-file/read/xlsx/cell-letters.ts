/** A cell holds no more letters. */
export const mostLetters = 32_767

/** `B` of `B12` is 1; undefined where a reference is none. */
export function placeOfCell(reference: string): number | undefined {
  let place = 0
  let at = 0
  for (; at < reference.length && at < 3; at++) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    place = place * 26 + (letter - 64)
  }
  return at === 0 || place > 16_384 ? undefined : place - 1
}

/** `_x000D_` is how a workbook writes what XML has no place for (ECMA-376, 22.9.2.19). */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text.slice(0, mostLetters)
  return text
    .slice(0, mostLetters)
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
