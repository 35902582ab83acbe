const plain = /^[\u0020-\u007e]*$/

/**
 * A text as it is compared: without accents, case, or space around it, so that `CALÇAS` and `calcas` are one. Folding
 * what is folded changes nothing.
 */
export function foldText(text: string): string {
  // Asked for every row of a table: most texts have no accents to take off.
  if (plain.test(text)) return text.toLowerCase().trim()
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
