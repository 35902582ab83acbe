/** Latin-1, which the tables of printers and displays have, and the line break. */
const known = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u20ac]*$/

const typography: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2022': '·',
  '\u2044': '/',
}

const graphemes = new Intl.Segmenter('pt-BR', { granularity: 'grapheme' })

/** Control and formatting characters, and others nobody sees; a line break stays. */
const unseen = /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/gu

/**
 * A text in letters that take one column and one byte each on paper and on a pole: composed (NFC), without what nobody
 * sees, accents no table has taken off, one question mark for whatever else a person sees as one (an emoji, however many
 * characters it is made of). Columns counted afterwards hold.
 */
export function paperLetters(text: string): string {
  const composed = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
  if (known.test(composed)) return composed
  return [...graphemes.segment(composed.replaceAll('\t', ' '))]
    .map(({ segment }) => letterOf(segment))
    .join('')
}

function letterOf(grapheme: string): string {
  if (known.test(grapheme)) return grapheme
  const seen = grapheme.replace(unseen, '')
  if (seen === '' || known.test(seen)) return seen
  return typography[seen] ?? plainLetter(seen)
}

/** The letter without its accent or its dress (`ẽ`, `ﬁ`, `①`); a question mark when there is none under it. */
export function plainLetter(letter: string): string {
  const bare = letter
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2044\u00b0\u00d7\u00a0]/g, (sign) => signs[sign] ?? '?')
  return /^[\u0020-\u007e]+$/.test(bare) ? bare : '?'
}

const signs: Readonly<Record<string, string>> = { '\u2044': '/', '\u00b0': 'o', '\u00d7': 'x', '\u00a0': ' ' }
