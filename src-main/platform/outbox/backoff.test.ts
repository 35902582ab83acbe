import { describe, expect, it } from 'vitest'
import { backoff } from './backoff'

describe('the wait between attempts', () => {
  it('doubles up to five minutes', () => {
    const whole = [1, 2, 3, 4, 8, 9, 500].map((attempts) => backoff(attempts, null, () => 1))
    expect(whole).toEqual([2_000, 4_000, 8_000, 16_000, 256_000, 300_000, 300_000])
  })

  it('leaves half of it to chance', () => {
    expect(backoff(3, null, () => 0)).toBe(4_000)
    expect(backoff(3, null, () => 0.5)).toBe(6_000)
  })

  it('is never shorter than what the operator asked for', () => {
    expect(backoff(1, 60_000, () => 0)).toBe(60_000)
    expect(backoff(9, 1_000, () => 1)).toBe(300_000)
  })
})
