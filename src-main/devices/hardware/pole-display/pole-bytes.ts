import type { Pole } from '#shared/devices/display/display-settings'
import { poleColumns, type PoleText } from '#shared/devices/display/pole-text'
import { paperLetters, plainLetter } from '#shared/kernel/text/paper-letters'

type SerialPole = Extract<Pole, { kind: 'serial' }>
type Letters = SerialPole['letters']

const portuguese = 'áàâãéêíóôõúüçÁÀÂÃÉÊÍÓÔÕÚÜÇªº°'

/** The same letters as each code page numbers them. */
const numbers: Readonly<Record<Exclude<Letters, 'ascii'>, readonly number[]>> = {
  cp850: [
    0xa0, 0x85, 0x83, 0xc6, 0x82, 0x88, 0xa1, 0xa2, 0x93, 0xe4, 0xa3, 0x81, 0x87, 0xb5, 0xb7, 0xb6, 0xc7,
    0x90, 0xd2, 0xd6, 0xe0, 0xe2, 0xe5, 0xe9, 0x9a, 0x80, 0xa6, 0xa7, 0xf8,
  ],
  cp860: [
    0xa0, 0x85, 0x83, 0x84, 0x82, 0x88, 0xa1, 0xa2, 0x93, 0x94, 0xa3, 0x81, 0x87, 0x86, 0x91, 0x8f, 0x8e,
    0x90, 0x89, 0x8b, 0x9f, 0x8c, 0x99, 0x96, 0x9a, 0x80, 0xa6, 0xa7, 0xf8,
  ],
  cp1252: [...portuguese].map((letter) => letter.charCodeAt(0)),
}

/** Epson's numbers of the code pages (ESC t n). */
const pages: Readonly<Record<Letters, number>> = { ascii: 0, cp850: 2, cp860: 3, cp1252: 16 }

const ESC = 0x1b

/** Once after the port opened: the display starts afresh, its cursor hidden. */
export function poleStart({ commands, letters }: SerialPole): Uint8Array {
  const reset = [ESC, 0x40]
  // US SOH: what is written over stays in place instead of scrolling.
  const overwrite = commands === 'epson' ? [0x1f, 0x01] : [ESC, 0x11]
  const hideCursor = commands === 'epson' ? [0x1f, 0x43, 0x00] : [ESC, 0x5f, 0x00]
  const page = letters === 'ascii' ? [] : [ESC, 0x74, pages[letters]]
  return Uint8Array.from([...reset, ...overwrite, ...page, ...hideCursor, 0x0c])
}

/** Both lines, written over what was there: nothing flickers. */
export function poleBytes([upper, lower]: PoleText, { commands, letters }: SerialPole): Uint8Array {
  const [first, second] = [lettersOf(upper, letters), lettersOf(lower, letters)]
  if (commands === 'epson') return Uint8Array.from([0x0b, ...first, ...second])
  return Uint8Array.from([ESC, 0x51, 0x41, ...first, 0x0d, ESC, 0x51, 0x42, ...second, 0x0d])
}

/** One byte a letter: the code page's own, else the letter without its accent, else a question mark. As many as the display is wide, whatever comes. */
function lettersOf(line: string, letters: Letters): number[] {
  return [...paperLetters(line).padEnd(poleColumns).slice(0, poleColumns)].map(
    (letter) => accented(letter, letters) ?? plain(letter),
  )
}

function accented(letter: string, letters: Letters): number | undefined {
  const at = portuguese.indexOf(letter)
  return letters === 'ascii' || at < 0 ? undefined : numbers[letters][at]
}

function plain(letter: string): number {
  const bare = plainLetter(letter)
  return bare.length === 1 ? bare.charCodeAt(0) : 0x3f
}
