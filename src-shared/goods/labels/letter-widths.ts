/** Advance widths of Helvetica's letters from the space to the tilde, in thousandths of the letters' size. */
const plain = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]
/** Of any letter that is none of them and has none of them under its accent. */
const other = 600
/** Strong letters are wider by so much. */
const strongly = 1.07

/**
 * How wide a text is drawn, in the unit of `size`. Every paper draws it just so wide whatever its letters are, so that what
 * fits here fits there.
 */
export function textWidth(text: string, size: number, strong: boolean): number {
  let sum = 0
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, ''))
    sum += plain[(letter.codePointAt(0) ?? 0) - 32] ?? other
  return (sum / 1000) * size * (strong ? strongly : 1)
}
