/**
 * A text as it is compared: without accents, case, or space around it, so that `CALÇAS` and `calcas` are one. Folding
 * what is folded changes nothing.
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '').trim()
}
