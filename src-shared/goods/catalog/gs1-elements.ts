/** GS, which stands behind an element of open length when another follows. */
export const groupSeparator = '\u001d'

/** The picture of a separator, as logs and pasted codes show it, for the separator itself. */
export function withSeparators(code: string): string {
  return code.replaceAll('\u241d', groupSeparator)
}

/** Application identifier → what it holds, as written in the code. */
export type Gs1Elements = ReadonlyMap<string, string>

/** Digits of the identifier by its first two (GS1 General Specifications, figure 7.8.1-1 and section 3). */
const identifierLengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:0[0-3]|1[0-35-7]|2[0-2]|3[07]|9\d)/, 2],
  [/^(?:2[345]|4[0-2]|71)/, 3],
  [/^(?:3[1-69]|43|7[02]|8[0-2])/, 4],
]

/** Elements of a length of their own, which need no separator: identifier → length of what it holds. */
const fixedLengths: readonly (readonly [RegExp, number])[] = [
  [/^00$/, 18],
  [/^0[1-3]$/, 14],
  [/^1[1-7]$/, 6],
  [/^20$/, 2],
  [/^3[1-6]/, 6],
  [/^41/, 13],
]

/** What may stand in an element of open length: GS1's set of 82 characters, and up to 90 of them. */
const open = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,90}$/

/** The longest that lots, serials and counts may be. */
const limits: Readonly<Record<string, number>> = { '10': 20, '21': 20, '22': 20, '30': 8, '37': 8 }

/**
 * Reads a GS1 element string: `01…17…10…␝21…`, or the same as people write it, `(01)…(17)…`. All of it or nothing: a part
 * that cannot be read makes the whole unreadable, `undefined`.
 */
export function readElements(text: string): Gs1Elements | undefined {
  const elements = new Map<string, string>()
  let rest = withoutBrackets(text).replace(new RegExp(`^${groupSeparator}+`), '')
  while (rest !== '') {
    const element = nextElement(rest)
    if (element === undefined) return undefined
    const { identifier, value, after } = element
    if ((elements.get(identifier) ?? value) !== value) return undefined
    elements.set(identifier, value)
    rest = after
  }
  return elements.size === 0 ? undefined : elements
}

/** `(01)789…(10)ABC` with separators in place of the brackets. */
function withoutBrackets(text: string): string {
  return /^\(\d{2,4}\)/.test(text) ? text.replace(/\((\d{2,4})\)/g, `${groupSeparator}$1`) : text
}

function nextElement(
  text: string,
): { readonly identifier: string; readonly value: string; readonly after: string } | undefined {
  const size = identifierLengths.find(([form]) => form.test(text))?.[1]
  const identifier = text.slice(0, size)
  if (size === undefined || !/^\d+$/.test(identifier) || identifier.length !== size) return undefined
  const body = text.slice(size)
  const fixed = fixedLengths.find(([form]) => form.test(identifier))?.[1]
  const end = body.indexOf(groupSeparator)
  const value = fixed === undefined ? body.slice(0, end < 0 ? undefined : end) : body.slice(0, fixed)
  if (!isContent(identifier, value, fixed)) return undefined
  const after = body.slice(value.length)
  return { identifier, value, after: after.startsWith(groupSeparator) ? after.slice(1) : after }
}

function isContent(identifier: string, value: string, fixed: number | undefined): boolean {
  if (fixed !== undefined) return value.length === fixed && /^\d+$/.test(value)
  return open.test(value) && value.length <= (limits[identifier] ?? 90)
}
