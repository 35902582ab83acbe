import { readCode, type ReadCode } from '../../src-shared/device/read-code'
import { codeFormatSchema, type CodeFormat } from '../../src-shared/device/scanner-settings'

/**
 * Tells a keyboard-wedge scanner from a person by its speed (FEATURES A1, G3). Pure: keys and times in,
 * what they mean out.
 */
export interface WedgeKey {
  /** As `KeyboardEvent.key`: one character, or a name such as `Enter`. */
  readonly key: string
  /** Milliseconds, on any steady clock. */
  readonly at: number
  readonly repeat: boolean
  /** Ctrl, Alt or Meta held: a shortcut, never part of a code. */
  readonly chord: boolean
}

/** The characters that came without a rest, the last of them at `lastAt`. */
export interface Burst {
  readonly text: string
  readonly lastAt: number
  /** How many of them came slower than a scanner's pace. */
  readonly stalls: number
  /** When a scan last ended, so that a second terminator (CR and LF, Enter and Tab) belongs to it. */
  readonly endedAt: number
}

export const noBurst: Burst = { text: '', lastAt: -Infinity, stalls: 0, endedAt: -Infinity }

/** Scanners send a key every 1 to 30 ms; the fastest typists stay above 50 ms over four keys and Enter. */
export const maxGap = 35
/** A busy computer may hold a scanner's key back this long; a person who rests longer begins anew. */
export const maxStall = 150
const minLength = 4
/** One key in so many may be held back: none in a short code, which a person could type nearly as fast. */
const keysPerStall = 6

const ordinary = codeFormatSchema.parse({})

export type WedgeOutcome =
  /** A character that may begin a scan: what the fields hold now is what a scan must leave behind. */
  | { readonly kind: 'first' }
  /** A further character; `quick` at a scanner's pace. */
  | { readonly kind: 'more'; readonly quick: boolean }
  /** The key that ended a scan; what the scanner was told to send around the code is off. */
  | ({ readonly kind: 'scan' } & ReadCode)
  /** A terminator after the terminator: part of the scan, to be swallowed. */
  | { readonly kind: 'trailer' }
  /** A modifier on its way to a capital letter. */
  | { readonly kind: 'shift' }
  /** A key of a person. */
  | { readonly kind: 'typed' }

/** Takes the next key. Answers the burst after it and what the key meant. */
export function wedge(
  burst: Burst,
  key: WedgeKey,
  format: CodeFormat = ordinary,
): { readonly burst: Burst; readonly outcome: WedgeOutcome } {
  if (key.key === 'Shift' || key.key === 'CapsLock') return { burst, outcome: { kind: 'shift' } }
  if (isTerminator(key)) return terminated(burst, key, format)
  if (!isCharacter(key)) return { burst: noBurst, outcome: { kind: 'typed' } }
  const gap = key.at - burst.lastAt
  if (gap > maxStall)
    return { burst: { ...noBurst, text: key.key, lastAt: key.at }, outcome: { kind: 'first' } }
  const quick = gap <= maxGap
  const stalls = quick ? burst.stalls : burst.stalls + 1
  return {
    burst: { text: burst.text + key.key, lastAt: key.at, stalls, endedAt: -Infinity },
    outcome: { kind: 'more', quick },
  }
}

function terminated(
  burst: Burst,
  key: WedgeKey,
  format: CodeFormat,
): { burst: Burst; outcome: WedgeOutcome } {
  const gap = key.at - burst.lastAt
  const stalls = gap <= maxGap ? burst.stalls : burst.stalls + 1
  const read = readCode(burst.text, format)
  const scanned = gap <= maxStall && stalls <= Math.floor(burst.text.length / keysPerStall)
  if (scanned && read.code.length >= minLength)
    return { burst: { ...noBurst, endedAt: key.at }, outcome: { kind: 'scan', ...read } }
  const trailer = burst.text === '' && key.at - burst.endedAt <= maxGap
  return { burst: noBurst, outcome: { kind: trailer ? 'trailer' : 'typed' } }
}

function isTerminator(key: WedgeKey): boolean {
  return (key.key === 'Enter' || key.key === 'Tab') && !key.repeat && !key.chord
}

/** A held key repeats at a scanner's pace, so a repeat is never one. */
function isCharacter(key: WedgeKey): boolean {
  return [...key.key].length === 1 && !key.repeat && !key.chord
}
