import type { KeyMeaning } from './pressed-key'

/** The keys that came without a rest, the last of them at `lastAt`. */
export interface Burst {
  readonly keys: number
  /** As a scanner set to the computer's keyboard meant them. */
  readonly text: string
  /** As a scanner set to a US keyboard meant them. */
  readonly us: string
  readonly usLost: boolean
  /** As a field would have taken them. */
  readonly typed: string
  /** Whether a key was kept from doing what it would have done. */
  readonly unseen: boolean
  /** Why `text` is not the whole code, and after how many keys. */
  readonly lost: { readonly why: 'layout' | 'interrupted'; readonly after: number } | null
  /** Figures of a character's number so far, while Alt is held. */
  readonly alt: string
  readonly lastAt: number
  /** How many of them came later than a scanner's pace, and than a slow one's. */
  readonly stalls: { readonly normal: number; readonly slow: number }
  /** When a scan last ended, so that a second terminator (CR and LF, Enter and Tab) belongs to it. */
  readonly endedAt: number
}

export const noBurst: Burst = {
  keys: 0,
  text: '',
  us: '',
  usLost: false,
  typed: '',
  unseen: false,
  lost: null,
  alt: '',
  lastAt: -Infinity,
  stalls: { normal: 0, slow: 0 },
  endedAt: -Infinity,
}

/** A burst of one key, whose character is yet to be added. */
export function startBurst(at: number): Burst {
  return { ...noBurst, keys: 1, lastAt: at }
}

export function addCharacter(
  burst: Burst,
  { text, typed, us }: Omit<Extract<KeyMeaning, { kind: 'character' }>, 'kind'>,
): Burst {
  return {
    ...burst,
    text: burst.text + text,
    us: burst.us + (us ?? ''),
    usLost: burst.usLost || us === null,
    typed: burst.typed + typed,
    unseen: burst.unseen || typed === '',
  }
}

/** Kept out of every field. */
export function addControl(burst: Burst, character: string): Burst {
  return addCharacter(burst, { text: character, typed: '', us: character })
}

export function addUnreadable(burst: Burst, us: string | null): Burst {
  return broken({ ...burst, us: burst.us + (us ?? ''), usLost: burst.usLost || us === null }, 'layout')
}

/** What broke a burst first is what is told. */
export function broken(burst: Burst, why: 'layout' | 'interrupted'): Burst {
  return { ...burst, lost: burst.lost ?? { why, after: burst.keys } }
}

const windows1252 = new TextDecoder('windows-1252')

/** Makes a character of the number typed while Alt was held, if one was; `ended` when it is CR, LF or Tab. */
export function flushAlt(burst: Burst): { readonly burst: Burst; readonly ended: boolean } {
  if (burst.alt === '') return { burst, ended: false }
  const flushed = { ...burst, alt: '' }
  const number = Number(burst.alt) % 256
  if (number === 9 || number === 10 || number === 13) return { burst: flushed, ended: true }
  const character = windows1252.decode(Uint8Array.of(number))
  // Windows itself types it once Alt is up: it is seen.
  return {
    burst: { ...flushed, text: burst.text + character, us: burst.us + character },
    ended: false,
  }
}
