import type { PressedKey } from '../pressed-key'

/** A key as tests press it: the pace is another matter. */
export type Press = PressedKey

const bare: Press = {
  key: '',
  code: '',
  repeat: false,
  ctrl: false,
  alt: false,
  meta: false,
  shift: false,
  altGraph: false,
  capsLock: false,
  released: false,
}

/** Keys by name or character, on a keyboard that is set as the computer is. */
export function plain(...keys: readonly string[]): Press[] {
  return keys.map((key) => ({ ...bare, key, code: codeOf(key), shift: /^[A-Z]$/.test(key) }))
}

function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key.length > 1 ? key : ''
}

/** Ctrl and a key, as a scanner sends a control character. */
export function chord(code: string, key: string): Press[] {
  return [
    { ...bare, key: 'Control', code: 'ControlLeft', ctrl: true },
    { ...bare, key, code, ctrl: true },
  ]
}

/** A character by its number on the numeric pad while Alt is held; `shown` is what the pad's keys are called. */
export function altCode(number: number, figures: number, shown?: string): Press[] {
  const alt = { ...bare, key: 'Alt', code: 'AltLeft' }
  return [
    { ...alt, alt: true },
    ...[...String(number).padStart(figures, '0')].map((digit) => ({
      ...bare,
      key: shown ?? digit,
      code: `Numpad${digit}`,
      alt: true,
    })),
    { ...alt, released: true },
  ]
}

/** The key where a US keyboard has `'` and ABNT2 the til that waits for its letter. */
export const abnt2Dead: Press = { ...bare, key: 'Dead', code: 'Quote' }

/** What ABNT2 makes of the keys of a scanner set to a US keyboard. */
const abnt2: Readonly<Record<string, readonly [code: string, shift: boolean, key: string]>> = {
  "'": ['Quote', false, 'Dead'],
  '/': ['Slash', false, ';'],
  ';': ['Semicolon', false, 'ç'],
  ']': ['BracketRight', false, '['],
}

export function usScanner(text: string): Press[] {
  return [...text].flatMap((character) => {
    const other = abnt2[character]
    if (other === undefined) return plain(character)
    const [code, shift, key] = other
    return [{ ...bare, key, code, shift }]
  })
}

/** A scanner that knows nothing of the computer's Caps Lock. */
export function capsLocked(text: string): Press[] {
  return [...text].map((character) => {
    const shift = /[A-Z]/.test(character)
    const key = shift ? character.toLowerCase() : character.toUpperCase()
    return { ...bare, key, code: codeOf(character), shift, capsLock: true }
  })
}

const arrows = [
  'Insert',
  'End',
  'ArrowDown',
  'PageDown',
  'ArrowLeft',
  'Clear',
  'ArrowRight',
  'Home',
  'ArrowUp',
  'PageUp',
]

/** Figures sent by the numeric pad. */
export function noNumLock(digits: string): Press[] {
  return [...digits].map((digit) => ({ ...bare, key: arrows[Number(digit)] ?? '', code: `Numpad${digit}` }))
}
