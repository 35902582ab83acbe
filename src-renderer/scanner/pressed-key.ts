import { usCharacter } from './us-keyboard'

/** A key as the page hears of it. */
export interface PressedKey {
  /** As `KeyboardEvent.key`: one character, or a name such as `Enter`. */
  readonly key: string
  /** As `KeyboardEvent.code`: where on the keyboard it lies. */
  readonly code: string
  readonly repeat: boolean
  readonly ctrl: boolean
  readonly alt: boolean
  readonly meta: boolean
  readonly shift: boolean
  readonly altGraph: boolean
  readonly capsLock: boolean
  /** It was let go of, which only matters of Alt. */
  readonly released: boolean
}

export type KeyMeaning =
  /** A character of a code: as the scanner meant it, as a field takes it, and as a US keyboard has it there. */
  | { readonly kind: 'character'; readonly text: string; readonly typed: string; readonly us: string | null }
  /** A character that would need another keyboard, as a dead key is half of an accent. */
  | { readonly kind: 'unreadable'; readonly us: string | null }
  /** CR, LF, Tab or a separator of GS1 and ISO/IEC 15434, sent as a chord or a function key. */
  | { readonly kind: 'control'; readonly character: string }
  | { readonly kind: 'terminator' }
  /** A figure of a character's number, typed on the numeric pad while Alt is held. */
  | { readonly kind: 'alt-digit'; readonly digit: string }
  /** Alt is let go of, or pressed for the next character. */
  | { readonly kind: 'alt' }
  /** On its way to a capital letter, a chord or another state of the keyboard. */
  | { readonly kind: 'modifier' }
  /** A person's: a shortcut, an arrow, a key held down. */
  | { readonly kind: 'command'; readonly repeat: boolean }

const modifiers = new Set(['Shift', 'CapsLock', 'Control', 'AltGraph', 'NumLock'])

/** What a field never gets to see: accents waiting for their letter, keys an input method keeps. */
const unreadable = new Set(['Dead', 'Process', 'Unidentified', 'Compose'])

/** Where Ctrl and these keys lie is what scanners mean, whatever the layout of the computer prints on them. */
const controls: Readonly<Record<string, string>> = {
  KeyM: '\r',
  KeyJ: '\n',
  KeyI: '\t',
  KeyD: '\u0004',
  BracketRight: '\u001d',
  Digit6: '\u001e',
}

/** What a key meant, were it a scanner’s. */
export function meaningOf(key: PressedKey): KeyMeaning {
  if (key.key === 'Alt') return { kind: 'alt' }
  if (key.released || modifiers.has(key.key)) return { kind: 'modifier' }
  if (key.repeat) return command(key)
  if (key.altGraph) return characterOf(key)
  if (key.meta || (key.ctrl && key.alt)) return command(key)
  if (key.alt) return altDigitOf(key)
  if (key.ctrl) return controlOf(key)
  if (key.key === 'Enter' || key.key === 'Tab') return { kind: 'terminator' }
  // Scanners that name GS1's separator by a function key use this one.
  if (key.key === 'F8') return { kind: 'control', character: '\u001d' }
  if (unreadable.has(key.key)) return { kind: 'unreadable', us: usCharacter(key) }
  return characterOf(key)
}

function characterOf(key: PressedKey): KeyMeaning {
  const digit = padDigit(key.code)
  // Num Lock is off: the pad's figures come as arrows.
  if (digit !== null && key.key !== digit) return { kind: 'character', text: digit, typed: '', us: digit }
  if ([...key.key].length !== 1) return command(key)
  return { kind: 'character', text: uncapped(key), typed: key.key, us: usCharacter(key) }
}

/** Caps Lock turns the scanner's own Shift around. */
function uncapped({ key, capsLock, shift }: PressedKey): string {
  if (!capsLock || !/^\p{Letter}$/u.test(key)) return key
  return shift ? key.toUpperCase() : key.toLowerCase()
}

function altDigitOf(key: PressedKey): KeyMeaning {
  const digit = padDigit(key.code)
  return digit === null ? command(key) : { kind: 'alt-digit', digit }
}

function controlOf(key: PressedKey): KeyMeaning {
  const character = isControl(key.key) ? key.key : key.key === ']' ? '\u001d' : controls[key.code]
  return character === undefined ? command(key) : { kind: 'control', character }
}

function isControl(key: string): boolean {
  return Object.values(controls).includes(key)
}

function padDigit(code: string): string | null {
  return /^Numpad(\d)$/.exec(code)?.[1] ?? null
}

function command({ repeat }: PressedKey): KeyMeaning {
  return { kind: 'command', repeat }
}
