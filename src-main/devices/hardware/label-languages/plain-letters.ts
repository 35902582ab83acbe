import { paperLetters } from '#shared/kernel/text/paper-letters'

/** A text on one line, in the letters of Windows 1252 and without what stands between quotes. */
export function plainLine(text: string, quoted: (text: string) => string): string {
  return quoted(paperLetters(text).replaceAll(/\p{Cc}/gu, ' '))
}

/** Windows 1252: Latin-1 but for the euro. */
export function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('€', '\u0080'), 'latin1')
}
