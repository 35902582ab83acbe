/** What ends a line: CR LF, LF, CR, vertical tab, form feed, NEL, and Unicode's line and paragraph separators. */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** Every space that is not the usual one, the tab, and a braille cell without dots, which looks like one. */
const otherSpace = /[\t\u2800]|(?! )\p{Zs}/gu

/**
 * What nobody sees: control and formatting characters (bidirectional marks, zero-width joiners, BOM, soft hyphen), others
 * Unicode calls ignorable (variation selectors, fillers, tags), halves of surrogate pairs and characters that are none.
 */
const unseen = /\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/** The same letters written one way (NFC), nothing unseen in them, and only the usual space. */
function cleanPart(text: string): string {
  // Composed again at the end: what was unseen may have stood between a letter and its accent.
  return text.normalize('NFC').replace(otherSpace, ' ').replace(unseen, '').normalize('NFC')
}

/** Text for one line: line breaks are spaces, several spaces one. */
export function cleanLine(text: string): string {
  return cleanPart(text.replace(lineBreak, ' ')).replace(/ {2,}/g, ' ').trim()
}

/** Text that may have several lines: each clean, broken by LF alone, none empty at either end. */
export function cleanLines(text: string): string {
  return text
    .replace(lineBreak, '\n')
    .split('\n')
    .map((line) => cleanPart(line).trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

/** A path or address as the system knows it: nothing composed, no spaces joined, only unseen marks gone. */
export function cleanPath(text: string): string {
  return text.replace(lineBreak, '').replace(unseen, '').trim()
}

/** GS (29) parts the elements of a GS1 code: a scanner sends it, and whoever reads the code needs it. */
const groupSeparator = '\u001d'

/** A code as scanned, typed or pasted: clean, its digits plain, and the separators of GS1 kept. */
export function cleanCode(text: string): string {
  return plainDigits(text.split(groupSeparator).map(cleanLine).join(groupSeparator))
}

/**
 * Text where numbers are meant, as a keyboard would have typed it: full-width, Arabic and all other decimal digits plain,
 * every dash a hyphen, signs of the same look too.
 */
export function plainDigits(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfe_e0))
    .replace(/(?![0-9])\p{Nd}/gu, plainDigit)
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replaceAll('\u066b', ',')
    .replaceAll('\u066c', '.')
}

/** Typed text where a number is meant, clean and plain: what is read as a document, a phone, an amount. */
export function numberText(text: string): string {
  return plainDigits(cleanLine(text))
}

/** Only the digits of a text, plain. */
export function onlyDigits(text: string): string {
  return numberText(text).replace(/\D/g, '')
}

/** Unicode puts the ten digits of a script in a row that begins at …0 or …6; the mathematical ones it also knows as 0 to 9. */
function plainDigit(digit: string): string {
  const compatible = digit.normalize('NFKC')
  if (/^\d$/.test(compatible)) return compatible
  const code = digit.codePointAt(0) ?? 0
  const low = code % 16
  const beginsRow = /\p{Nd}/u.test(String.fromCodePoint(code - low))
  return String(beginsRow ? low : low - 6)
}
