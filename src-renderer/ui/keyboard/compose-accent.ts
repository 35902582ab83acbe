/** The accents of Portuguese as keys, with the sign that joins a letter. */
const joined = { '´': '\u0301', '~': '\u0303', '^': '\u0302', '`': '\u0300' } as const
export type Accent = keyof typeof joined

/** The letter under its accent as one character; where there is no such letter, the letter alone. */
export function composeAccent(accent: Accent | null, letter: string): string {
  if (accent === null) return letter
  const composed = (letter + joined[accent]).normalize('NFC')
  return composed.length === letter.length ? composed : letter
}
