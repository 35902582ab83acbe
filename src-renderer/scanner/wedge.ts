import { readCode, type ReadCode } from '#shared/devices/device/read-code'
import { wedgeFormatSchema, type WedgeFormat } from '#shared/devices/device/scanner-settings'
import { isValidEan } from '#shared/goods/catalog/ean'
import {
  addCharacter,
  addControl,
  addUnreadable,
  broken,
  flushAlt,
  noBurst,
  startBurst,
  type Burst,
} from './burst'
import { meaningOf, type PressedKey } from './pressed-key'

/**
 * Tells a keyboard-wedge scanner from a person by its speed (FEATURES A1, G3). Pure: keys and times in,
 * what they mean out.
 */
export interface WedgeKey extends PressedKey {
  /** Milliseconds, on any steady clock. */
  readonly at: number
}

export type WedgePace = WedgeFormat['pace']

/**
 * The longest rest between two keys of a scanner, in milliseconds. Those with a cable send one every 1 to 30; over
 * Bluetooth it may take twice as long. The fastest typists stay above 50 over four keys and Enter, above 70 over eight.
 */
export const maxGap: Readonly<Record<WedgePace, number>> = { normal: 35, slow: 70 }
/** So many keys a burst must have at least. */
const minKeys: Readonly<Record<WedgePace, number>> = { normal: 4, slow: 8 }
/** A busy computer may hold a scanner's key back this long; a person who rests longer begins anew. */
export const maxStall = 150
const minLength = 4
/** One key in so many may be held back: none in a short code, which a person could type nearly as fast. */
const keysPerStall = 6
/** So many keys at a scanner's pace are a scan's, or hardly anybody's. */
export const likelyScan = 3

const ordinary = wedgeFormatSchema.parse({})

export type WedgeOutcome =
  /** A character that may begin a scan: what the fields hold now is what a scan must leave behind. */
  | { readonly kind: 'first' }
  /** A further character; `quick` at a scanner's pace. */
  | { readonly kind: 'more'; readonly quick: boolean }
  /** As `more`, but a key that would do something else than type, were it a person's. */
  | { readonly kind: 'control' }
  /** The key that ended a scan; what the scanner was told to send around the code is off. */
  | ({ readonly kind: 'scan' } & ReadCode)
  /** The key that ended a scan of which only a part was understood. */
  | { readonly kind: 'cut'; readonly why: CutReason }
  /** A terminator after the terminator: part of the scan, to be swallowed. */
  | { readonly kind: 'trailer' }
  /** A modifier on its way to a capital letter. */
  | { readonly kind: 'shift' }
  /** A key of a person. */
  | { readonly kind: 'typed' }

/** `layout`: the scanner types for another keyboard than the computer's. `interrupted`: another key came between. */
export type CutReason = 'layout' | 'interrupted' | 'unfinished'

interface Step {
  readonly burst: Burst
  readonly outcome: WedgeOutcome
}

/** Takes the next key. Answers the burst after it and what the key meant. */
export function wedge(before: Burst, key: WedgeKey, format: WedgeFormat = ordinary): Step {
  const meaning = meaningOf(key)
  switch (meaning.kind) {
    case 'modifier':
      return { burst: kept(before, key), outcome: { kind: 'shift' } }
    case 'alt':
      return altered(before, key, format)
    case 'terminator':
      return terminated(flushAlt(before).burst, key, format)
    case 'command':
      return commanded(before, key)
    case 'control':
      return controlled(before, meaning.character, key, format)
    case 'alt-digit': {
      const step = pressed(before, key, format)
      return { ...step, burst: { ...step.burst, alt: step.burst.alt + meaning.digit } }
    }
    case 'character': {
      const step = pressed(flushAlt(before).burst, key, format)
      return { ...step, burst: addCharacter(step.burst, meaning) }
    }
    case 'unreadable': {
      const step = pressed(flushAlt(before).burst, key, format)
      return { ...step, burst: addUnreadable(step.burst, meaning.us) }
    }
  }
}

/**
 * What is told of keys after which nothing came for `maxStall`: null when they are a person's, or can be seen in the
 * field they were typed into.
 */
export function leftOver({ keys, stalls, lost, unseen }: Burst, inField: boolean): CutReason | null {
  if (stalls.normal > 0 || keys < minKeys.normal) return null
  if (lost?.why === 'layout' || unseen) return lost?.why ?? 'unfinished'
  return !inField && keys >= minKeys.slow ? 'unfinished' : null
}

/** The burst with the time of one more key, or a new one. */
function pressed(before: Burst, { at }: WedgeKey, { pace }: WedgeFormat): Step {
  const gap = at - before.lastAt
  if (before.keys === 0 || gap > maxStall) return { burst: startBurst(at), outcome: { kind: 'first' } }
  return { burst: timed(before, at), outcome: { kind: 'more', quick: gap <= maxGap[pace] } }
}

function timed(before: Burst, at: number): Burst {
  const gap = at - before.lastAt
  const { normal, slow } = before.stalls
  return {
    ...before,
    keys: before.keys + 1,
    lastAt: at,
    stalls: {
      normal: normal + (gap > maxGap.normal ? 1 : 0),
      slow: slow + (gap > maxGap.slow ? 1 : 0),
    },
  }
}

/** A modifier on its way keeps a burst together, as a scanner presses it for every capital letter. */
function kept(before: Burst, { at, repeat }: WedgeKey): Burst {
  const within = before.keys > 0 && !repeat && at - before.lastAt <= maxGap.normal
  return within ? { ...before, lastAt: at } : before
}

/** A number typed while Alt was held is whole: it may be the terminator's. */
function altered(before: Burst, key: WedgeKey, format: WedgeFormat): Step {
  const { burst, ended } = flushAlt(kept(before, key))
  return ended ? terminated(burst, key, format) : { burst, outcome: { kind: 'shift' } }
}

/** At a scanner's pace it is a person's key between the scanner's: what comes after it is no whole code. */
function commanded(before: Burst, { at, repeat }: WedgeKey): Step {
  const within = !repeat && before.keys >= likelyScan && at - before.lastAt <= maxGap.slow
  const burst = within ? broken(timed(flushAlt(before).burst, at), 'interrupted') : noBurst
  return { burst, outcome: { kind: 'typed' } }
}

function controlled(before: Burst, character: string, key: WedgeKey, format: WedgeFormat): Step {
  const ends = character === '\r' || character === '\n' || character === '\t'
  const flushed = flushAlt(before).burst
  if (ends) {
    const step = terminated(flushed, key, format)
    return step.outcome.kind === 'typed' ? commanded(before, key) : step
  }
  const within = flushed.keys >= likelyScan && key.at - flushed.lastAt <= maxGap[format.pace]
  if (within) return { burst: addControl(timed(flushed, key.at), character), outcome: { kind: 'control' } }
  // As the first key it may be FNC1 in first position; a function key is a person's.
  if (!key.ctrl || key.at - flushed.lastAt <= maxStall) return commanded(before, key)
  return { burst: addControl(startBurst(key.at), character), outcome: { kind: 'first' } }
}

function terminated(before: Burst, key: WedgeKey, format: WedgeFormat): Step {
  if (before.keys === 0) {
    const trailer = key.at - before.endedAt <= maxGap.slow
    return trailer
      ? { burst: before, outcome: { kind: 'trailer' } }
      : { burst: noBurst, outcome: { kind: 'typed' } }
  }
  const over = { ...noBurst, endedAt: key.at }
  const burst = timed(before, key.at)
  const text = format.layout === 'us' || hasAimOfUs(burst) ? burst.us : burst.text
  const scanned = key.at - before.lastAt <= maxStall && hasScannersPace(burst, text, format)
  const lost = lostOf(burst, text, before.keys)
  if (scanned && lost !== null) return { burst: over, outcome: { kind: 'cut', why: lost } }
  const read = readCode(text, format)
  if (scanned && read.code.length >= minLength) return { burst: over, outcome: { kind: 'scan', ...read } }
  return { burst: noBurst, outcome: { kind: 'typed' } }
}

/** Whether so many keys came so fast; `timed` has counted the terminator. */
function hasScannersPace({ keys, stalls }: Burst, text: string, { pace }: WedgeFormat): boolean {
  const allowed = Math.floor((keys - 1) / keysPerStall)
  const at = (one: WedgePace) =>
    keys - 1 >= minKeys[one] && stalls[one] <= allowed && (one === 'normal' || stalls.slow === 0)
  return at('normal') || (at('slow') && (pace === 'slow' || isArticleNumber(text)))
}

/** A whole article number, check digit and all, is nobody's amount: no person types one this fast by chance. */
function isArticleNumber(text: string): boolean {
  const digits = text.slice(text.lastIndexOf('*') + 1)
  return digits.length > 8 && isValidEan(digits)
}

/** Why the text is not the whole code; null too when a person's key came after all of it, just before the terminator. */
function lostOf({ lost, us, usLost }: Burst, text: string, keys: number): CutReason | null {
  if (lost?.why === 'layout') return text === us && !usLost ? null : 'layout'
  return lost !== null && keys > lost.after ? 'interrupted' : null
}

/** `[d2` where a US keyboard has `]d2`: the scanner's own identifier tells which keyboard it is set to. */
function hasAimOfUs({ text, us }: Burst): boolean {
  return /^\[[A-Za-z]\d/.test(text) && /^\][A-Za-z]\d/.test(us)
}
