/** How words end that are many, beside how they end that are one, without accents. */
const numbers: readonly (readonly [one: string, many: string])[] = [
  ['ao', 'oes'],
  ['ao', 'aes'],
  ['al', 'ais'],
  ['el', 'eis'],
  ['ol', 'ois'],
  ['em', 'ens'],
  ['im', 'ins'],
  ['om', 'ons'],
  ['um', 'uns'],
  ['r', 'res'],
  ['z', 'zes'],
]

/** Letters from which on a word is long enough to be more than its ending. */
const shortest = 4

/** One of what is many, and many of what is one, where the one does not begin the other: `filial`, `filiais`. */
export function otherNumber(term: string): string[] {
  if (term.length < shortest) return []
  return numbers.flatMap(([one, many]) => {
    if (term.endsWith(many)) return [term.slice(0, -many.length) + one]
    return term.endsWith(one) ? [term.slice(0, -one.length) + many] : []
  })
}
