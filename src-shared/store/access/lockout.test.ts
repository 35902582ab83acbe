import { describe, expect, it } from 'vitest'
import { afterWrongPin, isPaused } from './lockout'

describe('lockout', () => {
  it.each([
    { failedBefore: 0, remaining: 2, lockedUntil: null },
    { failedBefore: 1, remaining: 1, lockedUntil: null },
    { failedBefore: 2, remaining: 0, lockedUntil: 61_000 },
    { failedBefore: 3, remaining: 2, lockedUntil: null },
    { failedBefore: 5, remaining: 0, lockedUntil: 121_000 },
    { failedBefore: 8, remaining: 0, lockedUntil: 301_000 },
    { failedBefore: 11, remaining: 0, lockedUntil: 301_000 },
    { failedBefore: 299, remaining: 0, lockedUntil: 301_000 },
  ])('after $failedBefore wrong PINs', ({ failedBefore, remaining, lockedUntil }) => {
    expect(afterWrongPin(failedBefore, 1_000)).toEqual({ failed: failedBefore + 1, remaining, lockedUntil })
  })
})

describe('a pause', () => {
  it.each([
    ['over', 1_000, 1_000, false],
    ['a moment left', 1_001, 1_000, true],
    ['the longest', 301_000, 1_000, true],
    ['begun in 2036, by a clock put right since', Date.UTC(2036, 0), Date.UTC(2026, 0), false],
  ])('%s', (_what, until, now, held) => expect(isPaused(until, now)).toBe(held))
})
