/** Where a text must stand for a simple pattern. */
export type PatternPlace = 'within' | 'begin' | 'end' | 'whole'

/** The text a pattern asks for where its only signs are `%` at its ends; `undefined` for any other. */
export function plainPattern(
  pattern: string,
): { readonly where: PatternPlace; readonly text: string } | undefined {
  const [, before = '', written = '', after = ''] = /^(%?)((?:[^%_\\]|\\[%_\\])+)(%?)$/u.exec(pattern) ?? []
  if (written === '') return undefined
  return { where: places[`${before}|${after}`] ?? 'whole', text: written.replace(/\\([%_\\])/g, '$1') }
}

const places: Readonly<Record<string, PatternPlace>> = { '%|%': 'within', '|%': 'begin', '%|': 'end' }

/** The pattern of a text at a place. */
export function patternOf(where: PatternPlace, text: string): string {
  const written = text.replace(/[%_\\]/g, '\\$&')
  const before = where === 'within' || where === 'end' ? '%' : ''
  const after = where === 'within' || where === 'begin' ? '%' : ''
  return `${before}${written}${after}`
}
